import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CustomRecord } from 'pagefind';
import type { Article } from '../../article/article.ts';
import { SEARCH } from '../../links.ts';
import {
  INDEX_FILES,
  type IndexedLibrary,
  type IndexedPart,
  type IndexedYear,
} from '../../search/indexed.ts';
import type { MadeFile, MadeFolder, SiteFile } from '../files/site-file.ts';
import type { LibrarySite } from './library-site.ts';
import type { Recorded } from './record.ts';
import { searchPage } from './search-page.ts';
import { endIndexing, entryOf, filesIn, writeIndex } from './search-index.ts';
import { searchedLibrary, type SearchedPart } from './search-parts.ts';
import { searchRecords } from './search-records.ts';

const FOLDER = SEARCH.slice(1);

type Site = Recorded & Pick<LibrarySite, 'folderOf' | 'kept' | 'page' | 'article' | 'host' | 'scripts'>;

/**
 * The index of the library, a year by itself or in parts, and the page that asks it. What a part was made from is remembered: only
 * the parts in which something changed are made again. A library of one article has no search, and says so in the one file.
 */
export async function* searchPart(site: Site): AsyncIterable<SiteFile | MadeFile | MadeFolder> {
  const library = await searchedLibrary(site.records);
  const years = library.articles < 2 ? [] : library.years;
  forgetOthers(
    site.kept,
    years.flatMap(({ parts }) => parts.map(({ name }) => name)),
  );
  const indexed: IndexedYear[] = [];
  for (const { name, articles, parts } of years) {
    const indexes: IndexedPart[] = [];
    for (const part of parts) {
      const kept = await keptIndex(part, library.language, site);
      yield* filesOf(part.name, kept, site);
      indexes.push({ name: part.name, articles: part.slugs.length, entry: entryOf(kept.folder) });
    }
    indexed.push({ name, articles, parts: indexes });
  }
  await endIndexing();
  const all: IndexedLibrary = { articles: library.articles, years: indexed };
  yield { file: FOLDER + INDEX_FILES.years, content: JSON.stringify(all) };
  const newest = years[0]?.parts[0];
  if (!newest) return;
  yield* programIn(join(site.kept, newest.name));
  yield* searchPage(site);
}

/** Goes up when indexes are made otherwise. */
const FORM = 2;

/** An index that is kept: where, and the digest of all that it is made from. */
interface KeptIndex {
  readonly folder: string;
  readonly from: string;
}

/** A part's index as it was kept, where it is still that of its articles; else made anew. */
async function keptIndex(
  { name, slugs, digest }: SearchedPart,
  language: string,
  { kept, article }: Site,
): Promise<KeptIndex> {
  const folder = join(kept, name);
  const mark = join(kept, `${name}.digest`);
  const from = `${digest} ${language} ${FORM}`;
  if (existsSync(mark) && readFileSync(mark, 'utf8') === from) return { folder, from };
  mkdirSync(kept, { recursive: true });
  rmSync(mark, { force: true });
  const records = recordsOf(slugs, language, article);
  await writeIndex(records, { folder, language, articles: slugs.length });
  writeFileSync(mark, from);
  return { folder, from };
}

async function* recordsOf(
  slugs: readonly string[],
  language: string,
  article: (slug: string) => Promise<Article>,
): AsyncIterable<CustomRecord> {
  for (const slug of slugs) yield* searchRecords(await article(slug), language);
}

function forgetOthers(kept: string, parts: readonly string[]): void {
  if (!existsSync(kept)) return;
  for (const file of readdirSync(kept))
    if (!parts.includes(file.replace(/\.digest$/u, ''))) rmSync(join(kept, file), { recursive: true });
}

/** A part's own files: none is read where they stand in the site. */
function* filesOf(
  part: string,
  { folder, from }: KeptIndex,
  { folderOf }: Site,
): Iterable<SiteFile | MadeFolder> {
  const own = folderOf(`${FOLDER}${part}/`, from);
  yield own;
  if (own.stands) return;
  for (const file of filesIn(folder))
    if (!sharedName(file)) yield { file: own.folder + file, content: bytesOf(folder, file) };
}

/** The program that reads an index is the same for each: it stands there once. */
function* programIn(folder: string): Iterable<SiteFile> {
  for (const file of filesIn(folder)) {
    const shared = sharedName(file);
    if (shared) yield { file: FOLDER + shared, content: bytesOf(folder, file) };
  }
}

function bytesOf(folder: string, file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, file)));
}

function sharedName(file: string): string | null {
  if (file === 'pagefind.js') return INDEX_FILES.engine;
  return file.startsWith('wasm.') ? INDEX_FILES.program : null;
}
