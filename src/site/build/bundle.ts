import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { Article } from '../../article/article.ts';
import { ArticleError } from '../../article/fault.ts';

const IMPORTS = 'virtual:articles';
const ARTICLE = 'virtual:article/';

/**
 * Bundles the articles under `folder` (one folder each, with an `article.ts`): resolved at build, so that a browser
 * gets offsets and no anchors, validators or error messages. A broken annotation stops the build.
 */
export function articles(folder: string): Plugin {
  let root = process.cwd();
  let loaded: Promise<Map<string, Article>> | null = null;
  const library = () => (loaded ??= loadArticles(root, folder));
  return {
    name: 'verbatim:articles',
    sharedDuringBuild: true,
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      return id.startsWith('virtual:article') ? `\0${id}` : null;
    },
    async load(id) {
      if (!id.startsWith('\0virtual:article')) return null;
      const all = await library();
      const asked = id.slice(1);
      if (asked === IMPORTS) return importsModule([...all.keys()]);
      return jsonModule(all.get(asked.slice(ARTICLE.length)));
    },
    hotUpdate({ file }) {
      if (!file.startsWith(resolve(root, folder)) && !file.includes('/src/article/')) return;
      loaded = null;
      this.environment.moduleGraph.invalidateAll();
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

function importsModule(slugs: readonly string[]): string {
  const entries = slugs.map((slug) => {
    const module = JSON.stringify(ARTICLE + slug);
    return `${JSON.stringify(slug)}: async () => (await import(${module})).default`;
  });
  return `export const imports = { ${entries.join(', ')} };`;
}

function jsonModule(article: Article | undefined): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(article))});`;
}

async function loadArticles(root: string, folder: string): Promise<Map<string, Article>> {
  const slugs = readdirSync(resolve(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  const loaded = await Promise.all(slugs.map(async (slug) => loadArticle(root, join(folder, slug), slug)));
  return new Map(loaded.map((article) => [article.ref.slug, article]));
}

async function loadArticle(root: string, folder: string, slug: string): Promise<Article> {
  const file = resolve(root, folder, 'article.ts');
  try {
    const { module } = await runnerImport<{ default: Article }>(file, { configFile: false, root });
    if (module.default.ref.slug !== slug)
      throw new ArticleError([
        { at: 'slug', says: `is “${module.default.ref.slug}”, but its folder is “${slug}”` },
      ]);
    return module.default;
  } catch (error) {
    if (!isArticleError(error)) throw error;
    throw new Error(`${relative(root, file)} cannot be built:\n${error.message}`, { cause: error });
  }
}

/** By name: the runner has its own copy of the class. */
function isArticleError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'ArticleError';
}
