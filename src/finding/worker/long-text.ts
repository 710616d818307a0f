import type { StoredArticle } from '../stored/stored-article.ts';

/** From so many UTF-16 units on, about 10,000 words, making an article of a text would hold up a page: the worker does it. */
const LONG = 60_000;

/** Whether the page leaves all work on a text to the worker, even that of showing it unread. */
export function isLongText({ text }: Pick<StoredArticle, 'text'>): boolean {
  return text.length > LONG;
}
