import type { StoredArticle } from '../finding/stored/stored-article.ts';

/** An article that a reader keeps on this device, without its text: what a list shows. */
export interface KeptArticle {
  readonly slug: string;
  readonly title: string;
  /** UTF-16 code units of its text. */
  readonly length: number;
  /** When it was put here first, in milliseconds since 1970. */
  readonly since: number;
}

/**
 * The shelf of this device. Every call may fail with a ShelfError, which says why in words for the reader.
 */
export interface DeviceShelf {
  /** What is kept, newest first. */
  readonly list: () => Promise<readonly KeptArticle[]>;
  /** Null for a name that nothing is kept under. */
  readonly get: (slug: string) => Promise<StoredArticle | null>;
  readonly put: (slug: string, stored: StoredArticle) => Promise<void>;
  /** Gives what was there, for Undo. */
  readonly remove: (slug: string) => Promise<StoredArticle | null>;
  /** Hears of what other tabs change; gives the way to stop hearing. */
  readonly subscribe: (changed: (slug: string) => void) => () => void;
}

/** The device keeps nothing (`refused`), nothing more (`full`), or cannot be reached (`broken`). */
export type ShelfTrouble = 'refused' | 'full' | 'broken';

const SAYS: Readonly<Record<ShelfTrouble, string>> = {
  refused:
    'This browser keeps nothing for this site, perhaps because the window is a private one. The article can be read until the tab is closed; save it as a file to keep it.',
  full: 'This device has no room left. Delete an article that you no longer need, or save this one as a file.',
  broken:
    'What is kept on this device could not be reached. Reload the page; if that does not help, save the article as a file.',
};

/** Why the device's shelf did not answer, in words for the reader. */
export class ShelfError extends Error {
  override readonly name = 'ShelfError';
  constructor(
    readonly trouble: ShelfTrouble,
    cause?: unknown,
  ) {
    super(SAYS[trouble], { cause });
  }
}
