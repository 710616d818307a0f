import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { Article } from '../../article/article.ts';
import { ArticleError } from '../../article/fault.ts';
import { cardOf } from '../../shelves/card.ts';

const CARDS = 'virtual:articles';
const IMPORTS = 'virtual:article-imports';
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
      if (asked === CARDS) return `export const cards = ${JSON.stringify([...all.values()].map(cardOf))};`;
      if (asked !== IMPORTS) return jsonModule(all.get(asked.slice(ARTICLE.length)));
      if (this.environment.name !== 'client' || this.environment.mode !== 'build')
        return importsModule([...all.keys()]);
      return filesModule(
        [...all].map(([slug, article]) => {
          const file = this.emitFile({
            type: 'asset',
            name: `${slug}.json`,
            source: JSON.stringify(article),
          });
          return { slug, file };
        }),
      );
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

/** In a browser the data is a file: as a string in a script it would stay in memory beside what it was parsed to. */
function filesModule(files: readonly { slug: string; file: string }[]): string {
  const entries = files.map(
    ({ slug, file }) => `${JSON.stringify(slug)}: () => read(import.meta.ROLLUP_FILE_URL_${file})`,
  );
  return `
    async function read(url) {
      const response = await fetch(url);
      if (!response.ok) throw new Error(\`The article’s data answered \${response.status}\`);
      return response.json();
    }
    export const imports = { ${entries.join(', ')} };`;
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
