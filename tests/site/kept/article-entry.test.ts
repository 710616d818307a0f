import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  deleteEntry,
  keptSlugs,
  readEntry,
  readOrigin,
  readRecordLine,
  writeEntry,
  type ArticleEntry,
} from '../../../src/site/kept/article-entry.ts';
import { recordOf } from '../../../src/site/library/record.ts';
import { lineOf } from '../../../src/site/library/record-line.ts';
import { pier } from '../library/through-library.ts';

const [council] = pier;
if (!council) throw new RangeError('There is no article of the pier');
const record = { ...recordOf(council), lastmod: '2026-11-29' };
const { slug } = record.card;
const entry: ArticleEntry = {
  inputs: 'inputs',
  written: 'written',
  seen: 'seen',
  modules: ['src/a.ts'],
  files: { 'articles/a/index.html': 'one' },
  made: { 'articles/a/card.png': 'two' },
  record,
};

let kept: string;
beforeEach(() => {
  kept = mkdtempSync(join(tmpdir(), 'verbatim-entry-'));
});
afterEach(() => {
  rmSync(kept, { recursive: true });
});

describe('what is kept of an article', () => {
  test('is read whole, or only from what it was made, or its record as it stands', () => {
    writeEntry(kept, slug, entry);
    expect(readEntry(kept, slug)).toMatchObject({ ...entry, record: { ...record } });
    const known = record.people.flatMap(({ is }) => is ?? []);
    expect(known).not.toEqual([]);
    expect(readOrigin(kept, slug)).toEqual({
      inputs: 'inputs',
      written: 'written',
      seen: 'seen',
      modules: ['src/a.ts'],
      known,
      lastmod: '2026-11-29',
    });
    expect(String(readRecordLine(kept, slug))).toBe(lineOf(record));
    expect(keptSlugs(kept)).toEqual([slug]);
  });

  test('is nothing where nothing was kept, and where it was taken away', () => {
    expect([readEntry(kept, slug), readOrigin(kept, slug), readRecordLine(kept, slug)]).toEqual([
      null,
      null,
      null,
    ]);
    writeEntry(kept, slug, entry);
    deleteEntry(kept, slug);
    expect(readEntry(kept, slug)).toBeNull();
    expect(keptSlugs(kept)).toEqual([]);
  });

  test.each([
    ['cut short', (text: string) => text.slice(0, 20)],
    ['without its files', (text: string) => text.slice(0, text.lastIndexOf('\n') + 4)],
    ['of signs', () => '?\n?\n?'],
  ])('is nothing where the file is %s: the article is made anew', (_, broken) => {
    writeEntry(kept, slug, entry);
    const file = readdirSync(kept, { recursive: true, encoding: 'utf8' }).find((path) =>
      path.endsWith('.kept'),
    );
    const path = join(kept, file ?? '');
    writeFileSync(path, broken(readFileSync(path, 'utf8')));
    expect(readEntry(kept, slug)).toBeNull();
  });
});
