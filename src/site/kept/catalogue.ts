import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecordLine, type KeptOrigin } from './article-entry.ts';
import { CopiedFile, type Stretch } from './copied-file.ts';
import { BREAK } from './kept-files.ts';

/*
 * What every build asks of every article stands in two files, besides in the articles' entries: to open ten thousand of these
 * took longer than all else of a build in which one article changed. They are of a build that came to its end.
 */

/** The records of a finished run over the articles, one a line, by slug. */
export const RECORDS = 'records.ndjson';
/** From what each of them was made, a line each, in the same order, and how long the line of its record is. */
export const ORIGINS = 'origins.ndjson';

/** From what an article was made, and where the line of its record stands in the catalogue, with its break. */
export interface CataloguedArticle {
  readonly origin: KeptOrigin;
  readonly line: Stretch;
}

/** By slug, in the order of code units. */
export type Catalogue = ReadonlyMap<string, CataloguedArticle>;

/** An article that was built, and where what is kept of it stands. */
export interface KeptArticle {
  readonly slug: string;
  readonly kept: string;
  readonly origin: KeptOrigin;
  /** Where its record stands in the catalogue before this one; null where it is in none, or was made anew. */
  readonly line: Stretch | null;
}

/** The catalogue of a build that came to its end; empty where it cannot be read. */
export function readCatalogue(kept: string): Catalogue {
  const catalogue = new Map<string, CataloguedArticle>();
  let at = 0;
  try {
    for (const line of readFileSync(join(kept, ORIGINS), 'utf8').split('\n').filter(Boolean)) {
      const [slug, bytes, origin] = JSON.parse(line) as [string, number, KeptOrigin];
      catalogue.set(slug, { origin, line: { at, bytes } });
      at += bytes;
    }
    return statSync(join(kept, RECORDS)).size === at ? catalogue : new Map();
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
 * Writes the catalogue of articles, which come by slug, in the place of the one before: what stands there of an article that is as it
 * was is copied, with all that stands beside it.
 * @throws Error when nothing is kept of an article that stands nowhere there.
 */
export function writeCatalogue(kept: string, articles: readonly KeptArticle[]): void {
  const [records, old] = [join(kept, RECORDS), join(kept, `${RECORDS}.before`)];
  if (existsSync(records)) renameSync(records, old);
  const file = new CopiedFile(records, old);
  const origins = articles.map((article) => {
    const { slug, origin, line } = article;
    const bytes = line ? file.copy(line) : file.add(recordLineOf(article));
    return `${JSON.stringify([slug, bytes, origin])}\n`;
  });
  file.end();
  rmSync(old, { force: true });
  writeFileSync(join(kept, ORIGINS), origins.join(''));
}

function recordLineOf({ slug, kept }: KeptArticle): Buffer {
  const record = readRecordLine(kept, slug);
  if (!record) throw new Error(`Nothing is kept of ${slug}, which was built`);
  return Buffer.concat([record, Buffer.of(BREAK)]);
}
