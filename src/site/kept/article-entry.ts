import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatedRecord } from '../library/record.ts';
import { lineOf, recordIn } from '../library/record-line.ts';
import { BREAK, writeWhole } from './kept-files.ts';
import type { KeptPart } from './write-changed.ts';

/** From what an article is made. */
export interface Origin {
  /** The digest of all that its files are made from: what is written of it, and the code and settings of the site. */
  readonly inputs: string;
  /** The digest of what is written of it alone, by which `lastmod` goes. */
  readonly written: string;
  /** What its files looked like, by which a later build knows them without reading; empty where that cannot be told. */
  readonly seen: string;
  /** Files of the project that its module is made of, besides those of its folder. */
  readonly modules: readonly string[];
}

/** What a build keeps of an article when its files are written: from what they were made, and what they are. */
export interface ArticleEntry extends Origin, KeptPart {
  readonly record: DatedRecord;
}

/** What a build asks of an article that may have to be made. */
export interface KeptOrigin extends Origin {
  /** Who of `people.json` the article says is in it. */
  readonly known: readonly string[];
  /** The day on which what is written of it last changed, `2026-11-29`, in UTC. */
  readonly lastmod: string;
}

/*
 * An entry is a file of three lines, for it is seldom asked for as a whole: from what the article was made, which every build
 * asks of every article; its record, which is copied as it stands; its files.
 */

/** Spread over 256 folders: none gets too large for tools to list. */
function pathOf(kept: string, slug: string): string {
  const folder = createHash('sha256').update(slug).digest('hex').slice(0, 2);
  return join(kept, 'articles', folder, `${slug}.kept`);
}

/** What was kept of an article; null where nothing was, or it cannot be read: then the article is made anew. */
export function readEntry(kept: string, slug: string): ArticleEntry | null {
  const lines = linesIn(kept, slug);
  if (!lines) return null;
  const [origin, record, files] = lines;
  try {
    const { inputs, written, seen, modules } = JSON.parse(origin.toString()) as KeptOrigin;
    return {
      inputs,
      written,
      seen,
      modules,
      ...(JSON.parse(files.toString()) as KeptPart),
      record: recordIn(record),
    };
  } catch {
    return null;
  }
}

/** From what an article was made; null where nothing is kept of it. */
export function readOrigin(kept: string, slug: string): KeptOrigin | null {
  const lines = linesIn(kept, slug);
  try {
    return lines && (JSON.parse(lines[0].toString()) as KeptOrigin);
  } catch {
    return null;
  }
}

/** The record of an article as the line that it is; null where nothing is kept of it. */
export function readRecordLine(kept: string, slug: string): Buffer | null {
  return linesIn(kept, slug)?.[1] ?? null;
}

export function writeEntry(kept: string, slug: string, entry: ArticleEntry): void {
  const { record, inputs, written, seen, modules, files, made } = entry;
  const known = record.people.flatMap(({ is }) => is ?? []);
  const origin: KeptOrigin = { inputs, written, seen, modules, known, lastmod: record.lastmod };
  const part: KeptPart = { files, made };
  writeWhole(pathOf(kept, slug), [JSON.stringify(origin), lineOf(record), JSON.stringify(part)].join('\n'));
}

export function deleteEntry(kept: string, slug: string): void {
  rmSync(pathOf(kept, slug), { force: true });
}

/** The slugs of all articles of which something is kept. */
export function keptSlugs(kept: string): string[] {
  const folder = join(kept, 'articles');
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries.flatMap((path) => /([^/\\]+)\.kept$/u.exec(path)?.[1] ?? []);
}

function linesIn(kept: string, slug: string): [Buffer, Buffer, Buffer] | null {
  const path = pathOf(kept, slug);
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  const first = bytes.indexOf(BREAK);
  const second = bytes.indexOf(BREAK, first + 1);
  if (first < 0 || second < 0) return null;
  return [bytes.subarray(0, first), bytes.subarray(first + 1, second), bytes.subarray(second + 1)];
}
