import { titleOf } from '../finding/stored/title-of.ts';
import type { StoredArticle } from '../finding/stored/stored-article.ts';
import type { DeviceShelf } from './device-shelf.ts';

/** A shelf that lasts as long as the page: for a browser that keeps nothing, and for tests. */
export function memoryShelf(now: () => number = Date.now): DeviceShelf {
  const kept = new Map<string, { stored: StoredArticle; since: number }>();
  return {
    list: async () =>
      [...kept]
        .map(([slug, { stored, since }]) => ({
          slug,
          title: titleOf(stored),
          length: stored.text.length,
          since,
        }))
        .toSorted((a, b) => b.since - a.since),
    get: async (slug) => kept.get(slug)?.stored ?? null,
    put: async (slug, stored) => {
      kept.set(slug, { stored, since: kept.get(slug)?.since ?? now() });
    },
    remove: async (slug) => {
      const stored = kept.get(slug)?.stored ?? null;
      kept.delete(slug);
      return stored;
    },
    subscribe: () => () => undefined,
  };
}
