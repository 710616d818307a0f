import type { Archive, LibraryPlace } from '../links.ts';
import type { Card } from './card.ts';

/** So many articles are on a page of the library. */
export const A_PAGE = 50;

/** A year or a month, and how many articles are of it. */
export interface Stretch {
  /** Four digits or `undated` for a year, two digits for a month. */
  readonly name: string;
  readonly articles: number;
}

/** A page of the library: its articles, newest first, and the way to the others. */
export interface Listing {
  readonly cards: readonly Card[];
  /** In the whole library. */
  readonly articles: number;
  /** In what the page is one of the pages of: the library, a year, a month. */
  readonly within: number;
  /** The newest first; what has no year comes last. */
  readonly years: readonly Stretch[];
  /** Those of the page's year, the newest first; none on the library's own page. */
  readonly months: readonly Stretch[];
  /** The page with what comes before these articles, and with what comes after: null at either end. */
  readonly newer: LibraryPlace | null;
  readonly older: LibraryPlace | null;
}

/** How many pages so many articles take. */
export function pagesFor(articles: number): number {
  return Math.max(1, Math.ceil(articles / A_PAGE));
}

/** The first page of a year, or of a month of it. */
export function archiveOf(year: string, month: string | null = null, page = 1): Archive {
  return { kind: 'archive', year, month, page };
}
