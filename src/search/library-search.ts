import type { Form } from '../article/article.ts';

/** What is looked for in the library. An empty string asks for nothing of that kind; all that is given must hold. */
export interface LibraryQuery {
  /** Words, each of which must be there; and phrases in double marks, whose words must follow each other. */
  readonly words: string;
  /** A person's name, or whole words of it: only what they say is found. */
  readonly speaker: string;
  readonly form: Form | '';
  /** Four digits, or `undated`. */
  readonly year: string;
  readonly publisher: string;
}

/** Words as they stand, and whether they are what was looked for. Joined, the runs are the words. */
export interface Run {
  readonly words: string;
  readonly isLit: boolean;
}

/** An article in which something was found. */
export interface FoundIn {
  /** Without the base path, as all paths here. */
  readonly path: string;
  readonly title: string;
  readonly language: string;
  readonly publisher: string | null;
  /** When it was published, in plain words. */
  readonly day: string | null;
}

/** A quotation in which it was found, or that its speaker's name leads to. Its words never come without who says them. */
export interface QuoteHit {
  readonly path: string;
  /** Who says it, the reserve first: "Claimed by Ann Lee, as the article reports it". */
  readonly voice: string;
  readonly form: Form;
  /** How the speaker is known, in plain words: "Named beside the quote". */
  readonly known: string;
  /** The words without marks around them; whole, or whole sentences with an ellipsis for the rest. */
  readonly words: readonly Run[];
}

/** What was found in one article. */
export interface Hit {
  readonly article: FoundIn;
  /** Opens the article at the words; the article's own path where none of the writer's are shown. */
  readonly path: string;
  /** The sentence of the article in which the words stand: null where they stand in a title or in what is quoted only. */
  readonly sentence: readonly Run[] | null;
  readonly quotes: readonly QuoteHit[];
}

/** A page of what was found, of one year, which may come in several. */
export interface Hits {
  readonly year: string;
  /**
   * Articles and quotations, shown or not, in what no answer before this one has looked through: added up over the answers,
   * how much was found so far.
   */
  readonly found: number;
  /** At least one where anything is found; the best first of those that are looked through together, which are near in time. */
  readonly hits: readonly Hit[];
  /** Null at the end. */
  readonly next: Further | null;
}

/** Where to go on: in the same year, or in the one before. */
export interface Further {
  /** Only who gave it can read it. */
  readonly from: string;
  readonly year: string;
}

/** A year of the library, and how many articles are of it. */
export interface SearchedYear {
  readonly name: string;
  readonly articles: number;
}

/** A filter that is given by a name. */
export type Named = 'speaker' | 'publisher';

/**
 * What the page of the search asks, whoever answers: an index of files (`pagefind/`), or a server for a library that is too
 * large for one. Every call may fail with a SearchTrouble.
 */
export interface LibrarySearch {
  /** The years that are searched, the newest first. */
  readonly years: () => Promise<readonly SearchedYear[]>;
  /**
   * Looks among the newest articles, or from where an answer to the same query said to go on. How much is looked through for
   * one answer is whoever answers to choose, but never more than a year. A query that asks for nothing finds nothing.
   */
  readonly find: (query: LibraryQuery, from: string | null) => Promise<Hits>;
  /** Names of the newest articles that hold all the words of what is typed, the first of them alphabetically. */
  readonly names: (of: Named, typed: string) => Promise<readonly string[]>;
}

/** Why there is no answer, in words for the reader. */
export class SearchTrouble extends Error {
  override readonly name = 'SearchTrouble';
  constructor(cause?: unknown) {
    super(
      'The search could not be loaded: the connection is gone, or a file of it is missing on this site. The articles themselves stand by year in the library.',
      { cause },
    );
  }
}

/** Whether a query asks for anything. */
export function asksForSomething({ words, speaker, form, publisher }: LibraryQuery): boolean {
  return [words, speaker, form, publisher].some((part) => part.trim() !== '');
}
