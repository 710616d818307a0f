import { queryOptions, QueryClient } from '@tanstack/react-query';
import type { Article } from '../article/article.ts';
import type { Ref, Shelf } from '../article/ref.ts';
import { pathTo, type LibraryPlace } from '../links.ts';
import type { Listing } from './listing.ts';

/** How an article is taken from each shelf, by its name there; what is not there is an UnknownArticle. */
export type Shelves = Readonly<Record<Shelf, (slug: string) => Promise<Article>>>;

/** An article that its shelf does not have. */
export class UnknownArticle extends Error {
  override readonly name = 'UnknownArticle';
}

/** A page of the library that there is not. */
export class UnknownListing extends Error {
  override readonly name = 'UnknownListing';
  constructor(place: LibraryPlace) {
    super(pathTo(place));
  }
}

/** What was loaded is no article, or not the one whose text the page shows. */
export class WrongArticle extends Error {
  override readonly name = 'WrongArticle';
}

/** How the pages of the library are taken from the site; what is not there is an UnknownListing. */
export interface Catalogue {
  readonly list: (place: LibraryPlace) => Promise<Listing>;
  /** The names of articles that one may have meant; none where they cannot be had. */
  readonly near: (asked: string) => Promise<readonly string[]>;
}

/** Keeps what was taken from the shelves: an article never goes stale while the page is open. */
export function libraryClient(shelves: Shelves, { list, near }: Catalogue): QueryClient {
  const retry = (failures: number, error: Error) =>
    failures < 1 && !(error instanceof UnknownArticle || error instanceof UnknownListing);
  // Offline too: what is kept on the device answers without a network, and what is not fails at once and says so.
  const queries = { staleTime: Infinity, gcTime: Infinity, networkMode: 'always', retry } as const;
  const client = new QueryClient({ defaultOptions: { queries } });
  client.setQueryDefaults<Article>(['article'], {
    queryFn: async ({ queryKey: [, shelf, slug] }) => shelves[shelf as Shelf](String(slug)),
  });
  client.setQueryDefaults<Listing>(['list'], {
    queryFn: async ({ queryKey: [, , place] }) => list(place as LibraryPlace),
  });
  client.setQueryDefaults<readonly string[]>(['near'], {
    queryFn: async ({ queryKey: [, asked] }) => near(String(asked)),
  });
  return client;
}

/**
 * An article, by its name. It fails with UnknownArticle when there is none of that name, with the network's own error when
 * it could not be loaded, and with WrongArticle when something else came.
 */
export function articleQuery({ shelf, slug }: Ref) {
  return queryOptions<Article>({ queryKey: ['article', shelf, slug] });
}

/** What a page of the library lists. It fails with UnknownListing when there is no such page. */
export function listQuery(place: LibraryPlace) {
  return queryOptions<Listing>({ queryKey: ['list', pathTo(place), place] });
}

/** Names of the site's articles, among them those that are spelled most like `asked`. */
export function nearQuery(asked: string) {
  return queryOptions<readonly string[]>({ queryKey: ['near', asked] });
}
