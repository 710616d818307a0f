import { queryOptions, QueryClient } from '@tanstack/react-query';
import { imports } from 'virtual:article-imports';
import { articleOf } from '../article/article-index.ts';
import type { Ref } from '../article/ref.ts';
import type { Article } from '../article/article.ts';

/** Articles are files of the build: they never go stale while the page is open. */
export function libraryClient(): QueryClient {
  const retry = (failures: number, error: Error) => failures < 1 && !(error instanceof UnknownArticle);
  return new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity, retry } } });
}

/** An article that the library does not have. */
export class UnknownArticle extends Error {
  override readonly name = 'UnknownArticle';
}

/** The slugs of all the articles there are. */
export const slugs: readonly string[] = Object.keys(imports);

/**
 * How an article is fetched and kept. The query fails with UnknownArticle when there is none of that name, and with
 * the network's own error when it could not be loaded.
 */
export function articleQuery(ref: Ref) {
  return queryOptions({ queryKey: ['article', ref.shelf, ref.slug], queryFn: () => loadArticle(ref) });
}

async function loadArticle({ shelf, slug }: Ref): Promise<Article> {
  const load = shelf === 'site' && Object.hasOwn(imports, slug) ? imports[slug] : undefined;
  if (!load) throw new UnknownArticle(slug);
  return articleOf(await load());
}
