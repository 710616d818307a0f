import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { StoredArticle } from '../finding/stored/stored-article.ts';
import { titleOf } from '../finding/stored/title-of.ts';
import { ShelfError, type DeviceShelf, type KeptArticle } from './device-shelf.ts';

const NAME = 'verbatim';
/** Of the database's own form; that of an article is `STORED_VERSION`. */
const VERSION = 1;

interface Schema extends DBSchema {
  /** Texts apart from the list: a shelf of long articles is listed without reading them. */
  readonly articles: { readonly key: string; readonly value: StoredArticle };
  readonly list: {
    readonly key: string;
    readonly value: KeptArticle;
  };
}

type Database = IDBPDatabase<Schema>;

/**
 * The shelf that lasts: IndexedDB, through idb (1.4 kB gzip; the platform's own interface is events, not promises). Tabs hear
 * of each other by a BroadcastChannel.
 * @throws ShelfError when the browser refuses storage.
 */
export async function keptShelf(now: () => number = Date.now): Promise<DeviceShelf> {
  const database = await inWords(() => openDB<Schema>(NAME, VERSION, { upgrade }));
  const channel = new BroadcastChannel(NAME);
  return {
    list: async () =>
      inWords(async () => (await database.getAll('list')).toSorted((a, b) => b.since - a.since)),
    get: async (slug) => inWords(async () => (await database.get('articles', slug)) ?? null),
    put: async (slug, stored) => {
      await inWords(async () => put(database, slug, stored, now));
      channel.postMessage(slug);
      // Nobody waits for it: Firefox asks its reader, who may never answer.
      void askToStay();
    },
    remove: async (slug) => {
      const stored = await inWords(async () => remove(database, slug));
      channel.postMessage(slug);
      return stored;
    },
    subscribe: (changed) => {
      const hear = ({ data }: MessageEvent<unknown>) => typeof data === 'string' && changed(data);
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}

function upgrade(database: Database): void {
  database.createObjectStore('articles');
  database.createObjectStore('list', { keyPath: 'slug' });
}

/** Both stores in one transaction: a list never names what is not there. */
async function put(
  database: Database,
  slug: string,
  stored: StoredArticle,
  now: () => number,
): Promise<void> {
  const change = database.transaction(['articles', 'list'], 'readwrite');
  const list = change.objectStore('list');
  const { since = now() } = (await list.get(slug)) ?? {};
  await Promise.all([
    change.objectStore('articles').put(stored, slug),
    list.put({ slug, title: titleOf(stored), length: stored.text.length, since }),
    change.done,
  ]);
}

async function remove(database: Database, slug: string): Promise<StoredArticle | null> {
  const change = database.transaction(['articles', 'list'], 'readwrite');
  const stored = await change.objectStore('articles').get(slug);
  await Promise.all([
    change.objectStore('articles').delete(slug),
    change.objectStore('list').delete(slug),
    change.done,
  ]);
  return stored ?? null;
}

/** Asks the browser to keep what is here when the device runs out of room. It may say no, and then nothing is different. */
async function askToStay(): Promise<void> {
  if (!(await navigator.storage?.persisted?.())) await navigator.storage?.persist?.().catch(() => false);
}

async function inWords<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw new ShelfError(troubleOf(error), error);
  }
}

function troubleOf(error: unknown): ShelfError['trouble'] {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'SecurityError' || name === 'InvalidStateError' || name === 'UnknownError'
    ? 'refused'
    : 'broken';
}
