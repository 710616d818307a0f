import { ARTICLES } from './manifest.ts';

/** Opened articles beyond this many go, the one that was opened first at first; those kept on purpose stay. */
const MOST_OPENED = 200;

/** Says with a kept answer that a reader asked for it. */
const ON_PURPOSE = 'x-kept-on-purpose';

/** What is kept of an article: its bytes, and whether the reader asked for it or has only opened it. */
export interface Kept {
  readonly bytes: number;
  readonly isOnPurpose: boolean;
}

/** An article's data as it is put among those that are kept. */
export function asKept(body: Blob, isOnPurpose: boolean): Response {
  const headers = { 'content-type': 'application/json', ...(isOnPurpose ? { [ON_PURPOSE]: '1' } : {}) };
  return new Response(body, { headers });
}

export function isKeptOnPurpose({ headers }: Response): boolean {
  return headers.has(ON_PURPOSE);
}

/** What of an article is kept on this device, by the address of its data; null for nothing. */
export async function keptArticle(address: string, storage: CacheStorage = caches): Promise<Kept | null> {
  const response = await (await storage.open(ARTICLES)).match(address);
  if (!response) return null;
  const { size } = await response.clone().blob();
  return { bytes: size, isOnPurpose: isKeptOnPurpose(response) };
}

/**
 * Keeps an article's data for reading without a connection.
 * @throws the network's error, an Error with the answer's status, or QuotaExceededError when the device is full.
 */
export async function keepArticle(
  address: string,
  isOnPurpose: boolean,
  storage: CacheStorage = caches,
  get: (address: string) => Promise<Response> = (path) => fetch(path),
): Promise<Kept> {
  const cache = await storage.open(ARTICLES);
  const response = await get(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const body = await response.blob();
  await cache.put(address, asKept(body, isOnPurpose));
  await dropOldest(cache);
  return { bytes: body.size, isOnPurpose };
}

/** An article that has been opened is kept once; what is kept already stays as it is. */
export async function keepOpened(address: string, storage: CacheStorage = caches): Promise<void> {
  if (await (await storage.open(ARTICLES)).match(address)) return;
  await keepArticle(address, false, storage);
}

export async function forgetArticle(address: string, storage: CacheStorage = caches): Promise<void> {
  await (await storage.open(ARTICLES)).delete(address);
}

async function dropOldest(cache: Cache): Promise<void> {
  const requests = await cache.keys();
  for (const request of requests.slice(0, Math.max(0, requests.length - MOST_OPENED))) {
    const kept = await cache.match(request);
    if (kept && !isKeptOnPurpose(kept)) await cache.delete(request);
  }
}
