import type { Article, Person, Quote } from './article.ts';

/** How many colours of pen there are; the seventh voice takes the first again, its initials tell it apart. */
const PENS = 6;

/** The colour for a person's voice, from 1; 0 for a person who is not quoted, and for words that nobody is given. */
export function penOf(person: Person | null): number {
  return person?.voice ? ((person.voice - 1) % PENS) + 1 : 0;
}

/** A person's quotations that stand in marks; reported speech is the writer's wording. */
export function markedQuotes(article: Article, { id }: Person): Quote[] {
  return article.quotes.filter(({ speaker, form }) => speaker === id && form !== 'reported');
}

/** The words between a person's marks as a share of all words of the article, in whole percent: "51%". */
export function shareOfWords({ wordCount }: Article, person: Person): string {
  return `${Math.round((person.wordCount / wordCount) * 100)}%`;
}
