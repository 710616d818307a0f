import type { Article } from '../article/article.ts';
import type { Place } from '../links.ts';

/**
 * Above this many words a page for each quotation would repeat too much text: 10,000 quotations on 200,000 words are
 * 16 GB. Only the article's own page is made; the rest opens from 404.html.
 */
const LONG = 50_000;

/** Whether an article has one page only, and so no cards of its quotations. */
export function isLong({ wordCount }: Article): boolean {
  return wordCount > LONG;
}

/** Every place of an article that has a page of its own. */
export function placesOf(article: Article): Place[] {
  const { ref, sections, quotes, people, events } = article;
  const own: Place = { kind: 'article', ref };
  if (isLong(article)) return [own];
  return [
    own,
    ...(['quotes', 'people', 'timeline'] as const).map((panel) => ({ kind: 'panel', ref, panel }) as const),
    ...sections.map(({ id }) => ({ kind: 'section', ref, id }) as const),
    ...quotes.map(({ id }) => ({ kind: 'quote', ref, id }) as const),
    ...people.map(({ id }) => ({ kind: 'person', ref, id }) as const),
    ...events.map(({ id }) => ({ kind: 'event', ref, id }) as const),
  ];
}
