import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Article } from '../article/article.ts';
import { DeviceArticles } from './device-articles.ts';
import { ShelfError, type DeviceShelf } from './device-shelf.ts';
import { keptShelf } from './kept-shelf.ts';
import { memoryShelf } from './memory-shelf.ts';
import { UnknownArticle } from './shelves.ts';

/** What this device's shelf is in this visit: its articles, and whether they last. */
export interface DeviceSession {
  readonly articles: DeviceArticles;
  /** Why nothing is kept beyond this visit; null where it is. */
  readonly trouble: ShelfError | null;
}

/** Under which TanStack Query holds the session, once there is one. */
export const SESSION_KEY = queryOptions<DeviceSession>({ queryKey: ['device-session'] }).queryKey;

/**
 * The one session of a page, held by its query client. Where the browser refuses storage, what is brought lasts as long as the
 * page, and `trouble` says so.
 */
export async function deviceSession(
  client: QueryClient,
  open: () => Promise<DeviceShelf> = keptShelf,
): Promise<DeviceSession> {
  return client.ensureQueryData({
    queryKey: SESSION_KEY,
    queryFn: async () => sessionOn(client, open),
    networkMode: 'always',
    retry: false,
  });
}

/** The articles of the page's session. */
export async function deviceArticles(client: QueryClient): Promise<DeviceArticles> {
  return (await deviceSession(client)).articles;
}

async function sessionOn(client: QueryClient, open: () => Promise<DeviceShelf>): Promise<DeviceSession> {
  try {
    return { articles: new DeviceArticles(await open(), client), trouble: null };
  } catch (error) {
    if (!(error instanceof ShelfError)) throw error;
    return { articles: new DeviceArticles(memoryShelf(), client), trouble: error };
  }
}

/**
 * Takes an article from the device's shelf: its text at once, and what is found in it afterwards.
 * @throws UnknownArticle when nothing is kept under that name; ShelfError when the device does not answer.
 */
export async function articleOnDevice(client: QueryClient, slug: string): Promise<Article> {
  const article = await (await deviceArticles(client)).open({ shelf: 'device', slug });
  if (!article) throw new UnknownArticle(slug);
  return article;
}
