import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** How an article is written: as data (`article.json` beside `source.txt`), or as a module (`article.ts`). */
export type Form = 'data' | 'module';

/** A folder with an article in it. Its name is the article's slug. */
export interface ArticleFolder {
  readonly slug: string;
  /** From the root of the content, with `/` on every system. */
  readonly path: string;
  readonly form: Form;
}

/** A folder that holds no article that can be built, and why. */
export interface FolderFault {
  readonly path: string;
  readonly says: string;
}

export interface Found {
  /** By slug, in the order of code units: in this order the library is made, wherever the folders stand. */
  readonly articles: readonly ArticleFolder[];
  readonly faults: readonly FolderFault[];
}

const FORMS: Readonly<Record<string, Form>> = { 'article.json': 'data', 'article.ts': 'module' };

/**
 * Finds the articles under `root`: a folder with an `article.json` or an `article.ts` is one, and any other is looked
 * through, however deep (`2024/05/harbour-bridge/`). `shard` is the part of it to look through, empty for all.
 * Only names are kept, so that a library may be of any size.
 * @throws Error when there is no such folder.
 */
export function articleFolders(root: string, shard = ''): Found {
  const start = join(root, shard);
  if (!statSync(start, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`${start} is no folder: CONTENT names the one that the articles stand in`);
  const articles = new Map<string, ArticleFolder>();
  const faults: FolderFault[] = [];
  const visit = (path: string) => {
    const names = readdirSync(join(root, path));
    const [form, other] = names.flatMap((name) => FORMS[name] ?? []);
    if (form && !other) add(path, form);
    else if (form) faults.push({ path, says: 'has an article.json and an article.ts: keep one of them' });
    else if (names.includes('source.txt'))
      faults.push({ path, says: 'has a source.txt, and neither an article.json nor an article.ts' });
    else for (const name of foldersIn(join(root, path))) visit(path === '' ? name : `${path}/${name}`);
  };
  const add = (path: string, form: Form) => {
    const slug = path.split('/').at(-1) ?? '';
    const other = articles.get(slug);
    if (other) faults.push({ path, says: `has the name of ${other.path}, and so its address: rename one` });
    else articles.set(slug, { slug, path, form });
  };
  visit(relative(root, start).replaceAll('\\', '/'));
  return { articles: [...articles.values()].toSorted((a, b) => compare(a.slug, b.slug)), faults };
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map(({ name }) => name).filter((name) => !name.startsWith('.') && name !== 'node_modules');
}

/** By code units: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
