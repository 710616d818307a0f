import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatedRecord } from '../library/record.ts';
import { readKept, writeWhole } from './kept-files.ts';
import type { KeptPart } from './write-changed.ts';

/** What a build keeps of an article when its files are written: from what they were made, and what they are. */
export interface ArticleEntry extends KeptPart {
  /** The digest of all that its files are made from: what is written of it, and the code and settings of the site. */
  readonly inputs: string;
  /** The digest of what is written of it alone, by which `lastmod` goes. */
  readonly written: string;
  /** Files of the project that its module is made of, besides those of its folder. */
  readonly modules: readonly string[];
  readonly record: DatedRecord;
}

/** Spread over 256 folders: none gets too large for tools to list. */
function pathOf(kept: string, slug: string): string {
  const folder = createHash('sha256').update(slug).digest('hex').slice(0, 2);
  return join(kept, 'articles', folder, `${slug}.json`);
}

/** What was kept of an article; null where nothing was. */
export function readEntry(kept: string, slug: string): ArticleEntry | null {
  return readKept(pathOf(kept, slug)) as ArticleEntry | null;
}

export function writeEntry(kept: string, slug: string, entry: ArticleEntry): void {
  writeWhole(pathOf(kept, slug), JSON.stringify(entry));
}

export function deleteEntry(kept: string, slug: string): void {
  rmSync(pathOf(kept, slug), { force: true });
}

/** The slugs of all articles of which something is kept. */
export function keptSlugs(kept: string): string[] {
  const folder = join(kept, 'articles');
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries.flatMap((path) => /([^/\\]+)\.json$/u.exec(path)?.[1] ?? []);
}
