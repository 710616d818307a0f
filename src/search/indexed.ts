import type { FoundIn, QuoteHit } from './library-search.ts';

/*
 * What a record of the index carries for whoever shows it. It stands where Pagefind keeps a record's address, for that is
 * the one part of a record that is not searched itself: in its metadata, "claimed by" would be found in every claim.
 */

/** Of an article: its content in the index is its text. */
export interface IndexedArticle {
  readonly article: FoundIn;
  /** Where its direct quotations stand, by the numbers of words between blanks: from, to (without it), from, to, … */
  readonly direct: readonly number[];
}

/** Of a quotation: its content in the index is its words. */
export interface IndexedQuote {
  readonly article: FoundIn;
  readonly quote: Omit<QuoteHit, 'words'>;
}

export type Indexed = IndexedArticle | IndexedQuote;

/** The addresses of the index's files, beside the page of the search. */
export const INDEX_FILES = {
  years: 'years.json',
  engine: 'pagefind.js',
  program: 'pagefind.wasm',
} as const;

/** An index by itself, in the folder of its name: of a year, or of as much of one as is made again for one article. */
export interface IndexedPart {
  /** `2024`, `2024-q3`, `2024-11`; `2024-undated` for what is of that year, and of no one month; `undated`. */
  readonly name: string;
  readonly articles: number;
  /** What Pagefind reads first of an index, its `pagefind-entry.json`. */
  readonly entry: unknown;
}

/** A year, as a reader sees it. */
export interface IndexedYear {
  readonly name: string;
  readonly articles: number;
  /** At least one; the newest first. */
  readonly parts: readonly IndexedPart[];
}

/** What the search is made of, `years.json`. */
export interface IndexedLibrary {
  /** In the whole library; where there is one only, there are no years and no search. */
  readonly articles: number;
  /** The newest first. */
  readonly years: readonly IndexedYear[];
}
