import { join, relative, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Article } from '../../article/article.ts';
import { ArticleError } from '../../article/fault.ts';
import { pathTo, type LibraryPlace } from '../../links.ts';
import type { Listing } from '../../shelves/listing.ts';
import { UnknownListing, type Catalogue } from '../../shelves/shelves.ts';
import { listingsOf } from '../library/listings.ts';
import { recordOf, type DatedRecord } from '../library/record.ts';
import { articleFolders, type ArticleFolder } from '../reading/article-folders.ts';
import { loadModule } from '../reading/load-module.ts';
import { readArticle } from '../reading/read-article.ts';

/** The articles while the app is developed: read when they are asked for, and again when something was written. */
export interface DevShelf extends Catalogue {
  /** Null where there is none of that name. */
  readonly article: (slug: string) => Promise<Article | null>;
}

/** The articles under a folder, for the dev server, whose pages load anew when one of them is written. */
export function devShelf(server: ViteDevServer, folder: string): DevShelf {
  const { root } = server.config;
  const content = resolve(root, folder);
  let loaded = new Map<string, Promise<Article>>();
  server.watcher.add(content);
  server.watcher.on('all', (_, file) => {
    if (!file.startsWith(content) && !file.includes('/src/article/') && !file.includes('/src/authoring/'))
      return;
    loaded = new Map();
    server.hot.send({ type: 'full-reload' });
  });
  const article = async (slug: string) => {
    const found = articleFolders(content).articles.find((each) => each.slug === slug);
    if (!found) return null;
    const article = loaded.get(slug) ?? load(root, content, found);
    loaded.set(slug, article);
    return article;
  };
  const slugs = () => articleFolders(content).articles.map(({ slug }) => slug);
  const records = async function* (): AsyncIterable<DatedRecord> {
    for (const slug of slugs()) {
      const found = await article(slug);
      if (found) yield { ...recordOf(found), lastmod: '' };
    }
  };
  const list = async (place: LibraryPlace): Promise<Listing> => {
    for await (const each of listingsOf(records))
      if (pathTo(each.place) === pathTo(place)) return each.listing;
    throw new UnknownListing(place);
  };
  return { article, list, near: async () => slugs() };
}

async function load(root: string, content: string, { slug, path, form }: ArticleFolder): Promise<Article> {
  const folder = join(content, path);
  try {
    return form === 'data' ? readArticle(folder, slug) : (await loadModule(root, folder, slug)).article;
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    throw new Error(`${relative(root, folder)} cannot be built:\n${error.message}`, { cause: error });
  }
}
