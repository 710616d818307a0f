import type { Article } from '../article/article.ts';
import type { Place } from '../links.ts';

const PANELS = ['quotes', 'people', 'timeline'] as const;

/**
 * Above this many words a page for each quotation would repeat too much text: 10,000 quotations on 200,000 words are
 * 16 GB. Only the article's own page is made; the rest opens from 404.html.
 */
const LONG = 50_000;

/** What of an article may have pages of its own, besides its own: a panel with its details, and the sections. */
export const PAGED = [...PANELS, 'sections'] as const;
export type Paged = (typeof PAGED)[number];

/** Whether an article has one page only. */
function isLong({ wordCount }: Pick<Article, 'wordCount'>): boolean {
  return wordCount > LONG;
}

/**
 * Whether a part of an article has pages of its own, on a site that has chosen `paged`. What has none opens from
 * `404.html`, or in the page that is open.
 */
export function isPaged(
  article: Pick<Article, 'wordCount'>,
  part: Paged,
  paged: readonly Paged[] = import.meta.env.PLACES ?? PAGED,
): boolean {
  return !isLong(article) && paged.includes(part);
}

/** Every place of an article that has a page of its own. */
export function placesOf(
  article: Article,
  paged: readonly Paged[] = import.meta.env.PLACES ?? PAGED,
): Place[] {
  const { ref, sections, quotes, people, events } = article;
  const having = <Thing>(part: Paged, things: readonly Thing[]) =>
    isPaged(article, part, paged) ? things : [];
  return [
    { kind: 'article', ref },
    ...PANELS.flatMap((panel) => having(panel, [panel])).map(
      (panel) => ({ kind: 'panel', ref, panel }) as const,
    ),
    ...having('sections', sections).map(({ id }) => ({ kind: 'section', ref, id }) as const),
    ...having('quotes', quotes).map(({ id }) => ({ kind: 'quote', ref, id }) as const),
    ...having('people', people).map(({ id }) => ({ kind: 'person', ref, id }) as const),
    ...having('timeline', events).map(({ id }) => ({ kind: 'event', ref, id }) as const),
  ];
}
