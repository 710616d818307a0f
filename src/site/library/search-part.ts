import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CustomRecord } from 'pagefind';
import { createHash } from 'node:crypto';
import type { Article } from '../../article/article.ts';
import { SEARCH } from '../../links.ts';
import { INDEX_FILES, type IndexedLibrary, type IndexedYear } from '../../search/indexed.ts';
import type { SiteFile } from '../files/site-file.ts';
import { datedOf, newestFirst } from './dated.ts';
import type { LibrarySite } from './library-site.ts';
import type { Recorded } from './record.ts';
import { searchPage } from './search-page.ts';
import { endIndexing, entryOf, filesIn, writeIndex, type WrittenIndex } from './search-index.ts';
import { searchRecords } from './search-records.ts';

const FOLDER = SEARCH.slice(1);

/** Of a year: its articles, and the digest of all that its index is made from. */
interface Year {
  readonly name: string;
  readonly slugs: string[];
  readonly language: string;
  readonly digest: string;
}

type Site = Recorded & Pick<LibrarySite, 'kept' | 'page' | 'article' | 'host' | 'scripts'>;

/**
 * The index of the library, a year by itself, and the page that asks it. What a year was made from is remembered: only the
 * years in which something changed are made again. A library of one article has no search, and says so in the one file.
 */
export async function* searchPart(site: Site): AsyncIterable<SiteFile> {
  const { articles, years } = await yearsOf(site);
  const indexed: IndexedYear[] = [];
  forgetOthers(
    site.kept,
    years.map(({ name }) => name),
  );
  for (const [at, year] of years.entries()) {
    const index = await indexOf(year, site);
    indexed.push({ name: year.name, articles: year.slugs.length, entry: entryOf(index) });
    yield* filesOf(year.name, index, at === 0);
  }
  await endIndexing();
  const library: IndexedLibrary = { articles, years: indexed };
  yield { file: FOLDER + INDEX_FILES.years, content: JSON.stringify(library) };
  if (years.length > 0) yield* searchPage(site);
}

async function yearsOf({ records }: Site): Promise<{ articles: number; years: Year[] }> {
  const byYear = new Map<string, { slugs: string[]; hash: ReturnType<typeof createHash> }>();
  const languages = new Map<string, number>();
  let articles = 0;
  for await (const { card, date, searched } of records()) {
    const { year } = datedOf(date);
    const known = byYear.get(year) ?? { slugs: [], hash: createHash('sha256') };
    known.slugs.push(card.slug);
    known.hash.update(`${card.slug} ${searched}\n`);
    byYear.set(year, known);
    const [language = 'en'] = card.language.toLowerCase().split('-');
    languages.set(language, (languages.get(language) ?? 0) + 1);
    articles += 1;
  }
  if (articles < 2) return { articles, years: [] };
  const [[language] = ['en']] = [...languages].toSorted(([, a], [, b]) => b - a);
  const years = [...byYear].map(([name, { slugs, hash }]) => ({
    name,
    slugs,
    language,
    digest: `${hash.digest('hex')} ${language} ${FORM}`,
  }));
  return { articles, years: years.toSorted((a, b) => newestFirst(a.name, b.name)) };
}

/** Goes up when indexes are made otherwise. */
const FORM = 1;

/** A year's index as it was kept, where it is still that of its articles; else made anew. */
async function indexOf(
  { name, slugs, language, digest }: Year,
  { kept, article }: Site,
): Promise<WrittenIndex> {
  const folder = join(kept, name);
  const mark = join(kept, `${name}.digest`);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return { folder, files: filesIn(folder) };
  mkdirSync(kept, { recursive: true });
  rmSync(mark, { force: true });
  const index = await writeIndex(recordsOf(slugs, language, article), {
    folder,
    language,
    articles: slugs.length,
  });
  writeFileSync(mark, digest);
  return index;
}

async function* recordsOf(
  slugs: readonly string[],
  language: string,
  article: (slug: string) => Promise<Article>,
): AsyncIterable<CustomRecord> {
  for (const slug of slugs) yield* searchRecords(await article(slug), language);
}

function forgetOthers(kept: string, years: readonly string[]): void {
  if (!existsSync(kept)) return;
  for (const file of readdirSync(kept))
    if (!years.includes(file.replace(/\.digest$/u, ''))) rmSync(join(kept, file), { recursive: true });
}

/** The program that reads an index is the same for each: it stands there once. */
function* filesOf(year: string, { folder, files }: WrittenIndex, isFirst: boolean): Iterable<SiteFile> {
  for (const file of files) {
    const shared = sharedName(file);
    if (shared && !isFirst) continue;
    yield {
      file: FOLDER + (shared ?? `${year}/${file}`),
      content: new Uint8Array(readFileSync(join(folder, file))),
    };
  }
}

function sharedName(file: string): string | null {
  if (file === 'pagefind.js') return INDEX_FILES.engine;
  return file.startsWith('wasm.') ? INDEX_FILES.program : null;
}
