import { join, relative, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Article } from '../../article/article.ts';
import { ArticleError } from '../../article/fault.ts';
import type { Catalogue } from '../../shelves/shelves.ts';
import type { Host } from '../files/site-file.ts';
import type * as InMemory from '../library/in-memory.ts';
import type { LibraryInMemory, Shelved } from '../library/in-memory.ts';
import { articleFolders, type ArticleFolder } from '../reading/article-folders.ts';
import { loadModule } from '../reading/load-module.ts';
import { readArticle } from '../reading/read-article.ts';
import { peopleById, readPeople } from '../reading/read-people.ts';
import { searchScripts } from './search-scripts.ts';

/** The articles while the app is developed: read when they are asked for, and again when something was written. */
export interface DevShelf extends Catalogue {
  /** Null where there is none of that name. */
  readonly article: (slug: string) => Promise<Article | null>;
  /** All that is about several articles. */
  readonly library: () => Promise<LibraryInMemory>;
}

/** The articles under a folder, for the dev server, whose pages load anew when one of them is written. */
export function devShelf(server: ViteDevServer, folder: string, host: Host): DevShelf {
  const { root } = server.config;
  const content = resolve(root, folder);
  let loaded = new Map<string, Promise<Article>>();
  let made: Promise<LibraryInMemory> | null = null;
  server.watcher.add(content);
  server.watcher.on('all', (_, file) => {
    if (!file.startsWith(content) && !file.includes('/src/article/') && !file.includes('/src/authoring/'))
      return;
    loaded = new Map();
    made = null;
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
  const articles = async function* (): AsyncIterable<Article> {
    for (const slug of slugs()) {
      const found = await article(slug);
      if (found) yield found;
    }
  };
  const library = async () =>
    (made ??= madeOf(server, {
      host,
      articles,
      known: peopleById(readPeople(content, root)),
      scripts: searchScripts,
      kept: join(server.config.cacheDir, 'library'),
      today: new Date().toISOString().slice(0, 10),
    }));
  return {
    article,
    list: async (place) => (await library()).list(place),
    near: async () => slugs(),
    library,
  };
}

/** Loaded as the pages are: what it is made of reads the settings of the site. */
async function madeOf(server: ViteDevServer, from: Shelved): Promise<LibraryInMemory> {
  const { LibraryInMemory } = (await server.ssrLoadModule(
    '/src/site/library/in-memory.ts',
  )) as typeof InMemory;
  return new LibraryInMemory(from);
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
