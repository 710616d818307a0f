import { queryOptions, QueryClient } from '@tanstack/react-query';
import { imports } from 'virtual:article-imports';
import { articleOf } from '../article/article-index.ts';
import type { Ref } from '../article/ref.ts';
import type { Article, ArticleData } from '../article/article.ts';
import { checksum } from '../article/checksum.ts';
import { isArticle } from '../article/good-article.ts';
import { pathTo } from '../links.ts';

/** Articles are files of the build: they never go stale while the page is open. */
export function libraryClient(): QueryClient {
  const retry = (failures: number, error: Error) => failures < 1 && !(error instanceof UnknownArticle);
  // Offline too: what is kept on the device answers without a network, and what is not fails at once and says so.
  const queries = { staleTime: Infinity, gcTime: Infinity, networkMode: 'always', retry } as const;
  return new QueryClient({ defaultOptions: { queries } });
}

/** An article that the library does not have. */
export class UnknownArticle extends Error {
  override readonly name = 'UnknownArticle';
}

/** What was loaded is no article, or not the one whose text the page shows. */
export class WrongArticle extends Error {
  override readonly name = 'WrongArticle';
}

/** The slugs of all the articles there are. */
export const slugs: readonly string[] = Object.keys(imports);

/**
 * How an article is fetched and kept. The query fails with UnknownArticle when there is none of that name, and with
 * the network's own error when it could not be loaded; with WrongArticle when something else came.
 */
export function articleQuery(ref: Ref) {
  return queryOptions({ queryKey: ['article', ref.shelf, ref.slug], queryFn: () => loadArticle(ref) });
}

async function loadArticle(ref: Ref): Promise<Article> {
  const { shelf, slug } = ref;
  const load = shelf === 'site' && Object.hasOwn(imports, slug) ? imports[slug] : undefined;
  if (!load) throw new UnknownArticle(slug);
  const loaded = await load();
  if (!isArticle(loaded, ref) || !isShown(loaded)) throw new WrongArticle(slug);
  return articleOf(loaded);
}

/** A page that shows the article's text says its checksum: offsets into another text would light the wrong words. */
function isShown({ ref, text }: ArticleData): boolean {
  const shown = globalThis.document?.querySelector<HTMLElement>('[data-sum]')?.dataset;
  return shown?.['article'] !== pathTo({ kind: 'article', ref }) || shown['sum'] === checksum(text);
}
