/*
 * As much of Pagefind's interface in the browser as we use: https://pagefind.app/docs/api-reference/. It comes as a script
 * with each index, and not as a package.
 */

/** A record in which something was found; its content is fetched when it is asked for. */
export interface EngineResult {
  readonly id: string;
  readonly score: number;
  /** The numbers of the words of its content that were found, between blanks, from 0. */
  readonly words: readonly number[];
  readonly data: () => Promise<{ readonly content: string; readonly raw_url?: string; readonly url: string }>;
}

export interface EngineFilters {
  readonly [name: string]: string | { readonly any: readonly string[] };
}

/** One index. */
export interface EngineIndex {
  /** Null finds every record that the filters let through; words in double marks find a phrase. */
  readonly search: (
    words: string | null,
    options: { readonly filters: EngineFilters },
  ) => Promise<{ readonly results: readonly EngineResult[] }>;
  /** Every value of every filter, with how many records have it. */
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

export interface Engine {
  readonly createInstance: (options: {
    readonly basePath: string;
    readonly noWorker: boolean;
    readonly metaCacheTag: string;
  }) => EngineIndex;
}
