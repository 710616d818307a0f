import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { readRecordLine, type KeptOrigin } from './article-entry.ts';
import { linesOf } from './kept-files.ts';

/*
 * What every build asks of every article stands in two files, besides in the articles' entries: to open ten thousand of these
 * took longer than all else of a build in which one article changed. They are of a build that came to its end.
 */

/** The records of a finished run over the articles, one a line, by slug. */
export const RECORDS = 'records.ndjson';
/** From what each of them was made, a line each, in the same order. */
export const ORIGINS = 'origins.ndjson';

/** By slug, in the order of code units. */
export type KeptOrigins = ReadonlyMap<string, KeptOrigin>;

/** An article that was built, and where what is kept of it stands. */
export interface KeptArticle {
  readonly slug: string;
  readonly kept: string;
  readonly origin: KeptOrigin;
  /** Whether it is as it was when the catalogue was written, and with it its record there. */
  readonly stands: boolean;
}

/** From what the articles of a build that came to its end were made; none where nothing can be read. */
export function readOrigins(kept: string): KeptOrigins {
  try {
    const lines = readFileSync(join(kept, ORIGINS), 'utf8').split('\n').filter(Boolean);
    return new Map(lines.map((line) => JSON.parse(line) as [string, KeptOrigin]));
  } catch {
    return new Map();
  }
}

/** The digest of all that the records of articles are made from. */
export function digestOfRecords(articles: readonly KeptArticle[]): string {
  const hash = createHash('sha256');
  for (const { slug, origin } of articles) hash.update(`${slug} ${origin.inputs} ${origin.lastmod}\n`);
  return hash.digest('base64url');
}

/**
 * Writes the catalogue of articles, which come by slug. `before` is what it was: of an article that stands as it did, the record is
 * copied from there.
 */
export async function writeCatalogue(
  kept: string,
  articles: readonly KeptArticle[],
  before: KeptOrigins,
): Promise<void> {
  const [records, old] = [join(kept, RECORDS), join(kept, `${RECORDS}.before`)];
  if (existsSync(records)) renameSync(records, old);
  const file = new Lines(records);
  const lines = withSlugs(before, linesOf(old));
  for (const article of articles) file.add(await recordLineOf(article, lines));
  file.end();
  await lines.return(undefined);
  rmSync(old, { force: true });
  const origins = articles.map(({ slug, origin }) => `${JSON.stringify([slug, origin])}\n`);
  writeFileSync(join(kept, ORIGINS), origins.join(''));
}

type SluggedLines = AsyncGenerator<[slug: string, line: Buffer]>;

async function* withSlugs(before: KeptOrigins, lines: AsyncIterable<Buffer>): SluggedLines {
  const slugs = before.keys();
  for await (const line of lines) {
    const { value } = slugs.next();
    if (value === undefined) return;
    yield [value, line];
  }
}

async function recordLineOf({ slug, kept, stands }: KeptArticle, lines: SluggedLines): Promise<Buffer> {
  // Both come in the same order: what is passed over here is of an article that is gone, or was made anew.
  for (let next = stands ? await lines.next() : null; next?.done === false; next = await lines.next())
    if (next.value[0] === slug) return next.value[1];
  const record = readRecordLine(kept, slug);
  if (!record) throw new Error(`Nothing is kept of ${slug}, which was built`);
  return record;
}

/** Bytes that are held before they are written. */
const HELD = 2 ** 20;
const BREAK = Buffer.from('\n');

/** A file that is written line by line, many at a time. */
class Lines {
  readonly #file: number;
  #held: Buffer[] = [];
  #size = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  add(line: Buffer): void {
    this.#held.push(line, BREAK);
    this.#size += line.length + BREAK.length;
    if (this.#size > HELD) this.#write();
  }

  end(): void {
    this.#write();
    closeSync(this.#file);
  }

  #write(): void {
    const bytes = Buffer.concat(this.#held);
    for (let at = 0; at < bytes.length; at += writeSync(this.#file, bytes, at));
    this.#held = [];
    this.#size = 0;
  }
}
