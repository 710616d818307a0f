import type { Article, Person, Quote } from './article.ts';

/** A person's quotations that stand in marks; reported speech is the writer's wording. */
export function markedQuotes(article: Article, { id }: Person): Quote[] {
  return article.quotes.filter(({ speaker, form }) => speaker === id && form !== 'reported');
}

/** The words between a person's marks as a share of all words of the article, in whole percent: "51%". */
export function shareOfWords({ wordCount, language }: Article, person: Person): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(person.wordCount / wordCount);
}
