import type { LibrarySearch } from '../library-search.ts';

/** What can be asked of the worker. */
export type Method = keyof LibrarySearch;

/** A question to the worker, and its answer, by the same number. */
export interface Asked {
  readonly number: number;
  readonly method: Method;
  readonly given: readonly unknown[];
}

/** `answer` is what the method gives; `trouble` why it gives nothing. */
export type Answered =
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly trouble: string };
