import type { StoredArticle } from '../finding/stored/stored-article.ts';

/** An article of a reader's own as it stands on this device: its name there, and when it was last put, by the clock. */
export interface OnDevice {
  readonly slug: string;
  /** Milliseconds since 1970, UTC. */
  readonly putAt: number;
  readonly stored: StoredArticle;
}

/**
 * The shelf of this device. It keeps what a reader brought, as text, source and corrections: never an article that was
 * found. A failure of the storage is the storage's own error, and what was there before is still there.
 */
export interface DeviceShelf {
  /** Null when there is none of that name. */
  readonly get: (slug: string) => Promise<OnDevice | null>;
  /** All of them, the last put first. */
  readonly list: () => Promise<readonly OnDevice[]>;
  /** Puts an article, in the place of one of that name. */
  readonly put: (slug: string, stored: StoredArticle) => Promise<void>;
  /** Takes it away; gives back what it was, for Undo, or null. */
  readonly remove: (slug: string) => Promise<OnDevice | null>;
  /** Calls back after each change, here or in another tab. Gives the end of it. */
  readonly subscribe: (changed: () => void) => () => void;
}

/** A shelf that lasts as long as the page: where a browser keeps nothing, and in tests. */
export function shelfInMemory(now: () => number = Date.now): DeviceShelf {
  const kept = new Map<string, OnDevice>();
  const heard = new Set<() => void>();
  const tell = () => {
    for (const changed of heard) changed();
  };
  return {
    get: async (slug) => kept.get(slug) ?? null,
    list: async () => [...kept.values()].toSorted((a, b) => b.putAt - a.putAt),
    put: async (slug, stored) => {
      kept.set(slug, { slug, putAt: now(), stored });
      tell();
    },
    remove: async (slug) => {
      const was = kept.get(slug) ?? null;
      if (kept.delete(slug)) tell();
      return was;
    },
    subscribe: (changed) => {
      heard.add(changed);
      return () => void heard.delete(changed);
    },
  };
}
