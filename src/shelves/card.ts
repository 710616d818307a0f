import type { Article, Form } from '../article/article.ts';
import { dateWords } from '../article/saying/date-words.ts';
import { voicesOf } from '../article/voices.ts';
import { readingMinutes } from '../article/words.ts';

/** What the library's page says of an article without loading it. */
export interface Card {
  readonly slug: string;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly contentNote: string | null;
  readonly publisher: string | null;
  /** When it was published, in plain words; null where its source does not say. */
  readonly day: string | null;
  readonly minutes: number;
  readonly quotes: Readonly<Record<Form, number>>;
  readonly voices: readonly string[];
}

export function cardOf(article: Article): Card {
  const { ref, language, title, description, contentNote, wordCount, quotes, source, published } = article;
  const count = (form: Form) => quotes.filter((quote) => quote.form === form).length;
  return {
    slug: ref.slug,
    language,
    title,
    description,
    contentNote,
    publisher: source.publisher,
    day: source.date && published && dateWords(source.date, published),
    minutes: readingMinutes(wordCount),
    quotes: { direct: count('direct'), partial: count('partial'), reported: count('reported') },
    voices: voicesOf(article).map(({ name }) => name),
  };
}
