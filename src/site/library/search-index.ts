import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type CustomRecord, type PagefindIndex } from 'pagefind';
import { filesUnder } from '../files/files-under.ts';

/** So many records are on their way to the indexer at once. */
const AT_ONCE = 200;

/** What of Pagefind's files an index needs; it writes its own interfaces, too. */
const NEEDED =
  /^(?:index|filter|fragment)\/|\.pf_meta$|^pagefind-entry\.json$|^pagefind\.js$|^wasm\.(?!unknown)/u;

/**
 * Writes an index of records to a folder, which is emptied before. All are taken for one language, by which words are stemmed:
 * an index of each would be searched by itself. What a hit shows is bundled, about a file for each article.
 * @throws Error with what Pagefind says of a record that it does not take.
 */
export async function writeIndex(
  records: AsyncIterable<CustomRecord>,
  { folder, language, articles }: { folder: string; language: string; articles: number },
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const { index, errors } = await createIndex({ forceLanguage: language, maxFragments: articles });
  if (!index) throw new Error(`The search cannot be built: ${errors.join('; ')}`);
  try {
    await addAll(index, records);
    refuse((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await index.deleteIndex();
  }
}

/** The program that makes indexes runs beside the build until it is told to end. */
export async function endIndexing(): Promise<void> {
  await close();
}

/** The files of an index that was written to a folder, by their paths in it. */
export function filesIn(folder: string): string[] {
  return filesUnder(folder).filter((file) => NEEDED.test(file));
}

/** What a browser reads first of an index that was written to a folder. */
export function entryOf(folder: string): unknown {
  return JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as unknown;
}

async function addAll(index: PagefindIndex, records: AsyncIterable<CustomRecord>): Promise<void> {
  let waiting: Promise<void>[] = [];
  for await (const record of records) {
    waiting.push(add(index, record));
    if (waiting.length < AT_ONCE) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
}

async function add(index: PagefindIndex, record: CustomRecord): Promise<void> {
  refuse((await index.addCustomRecord(record)).errors);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search cannot be built: ${errors.join('; ')}`);
}
