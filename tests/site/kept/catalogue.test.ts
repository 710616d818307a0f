import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOrigin, writeEntry } from '../../../src/site/kept/article-entry.ts';
import {
  digestOfRecords,
  readCatalogue,
  RECORDS,
  writeCatalogue,
  type Catalogue,
  type KeptArticle,
} from '../../../src/site/kept/catalogue.ts';
import { recordOf } from '../../../src/site/library/record.ts';
import { recordIn } from '../../../src/site/library/record-line.ts';
import { pier } from '../library/through-library.ts';

const [council] = pier;
if (!council) throw new RangeError('There is no article of the pier');
const record = recordOf(council);

let kept: string;
beforeEach(() => {
  kept = mkdtempSync(join(tmpdir(), 'verbatim-catalogue-'));
});
afterEach(() => {
  rmSync(kept, { recursive: true });
});

/** Keeps an article of this name, as it was built on a day. */
function keep(slug: string, lastmod: string, before?: Catalogue): KeptArticle {
  writeEntry(kept, slug, {
    inputs: slug,
    written: lastmod,
    seen: '',
    modules: [],
    files: {},
    made: {},
    record: { ...record, slug, lastmod },
  });
  const origin = readOrigin(kept, slug);
  if (!origin) throw new Error('Nothing is kept');
  return { slug, kept, origin, line: before?.get(slug)?.line ?? null };
}

/** Each record in the catalogue, by its article and the day on which that was built. */
function catalogued(): string[] {
  const lines = readFileSync(join(kept, RECORDS), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { slug, lastmod } = recordIn(Buffer.from(line));
    return `${slug} ${lastmod}`;
  });
}

describe('the catalogue of a build', () => {
  test('has every article, in their order, with from what each was made', async () => {
    const articles = [keep('a', '2026-01-01'), keep('b', '2026-01-01')];
    writeCatalogue(kept, articles);
    expect(catalogued()).toEqual(['a 2026-01-01', 'b 2026-01-01']);
    const read = [...readCatalogue(kept)].map(([slug, { origin }]) => [slug, origin]);
    expect(read).toEqual(articles.map(({ slug, origin }) => [slug, origin]));
  });

  test('is written beside the one before: what stands is copied, what was made is read', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    writeCatalogue(
      kept,
      names.map((name) => keep(name, '2026-01-01')),
    );
    const before = readCatalogue(kept);
    // Of those that stand the entries say otherwise: they are not looked at.
    const articles = [
      keep('a', 'never', before),
      keep('aa', '2026-02-02'),
      keep('c', '2026-02-02'),
      keep('d', 'never', before),
      keep('f', '2026-02-02'),
    ];
    writeCatalogue(kept, articles);
    expect(catalogued()).toEqual([
      'a 2026-01-01',
      'aa 2026-02-02',
      'c 2026-02-02',
      'd 2026-01-01',
      'f 2026-02-02',
    ]);
  });

  test('has another digest where an article is made from something else, or has another day, or is gone', () => {
    const digestOf = (...articles: KeptArticle[]) => digestOfRecords(articles);
    const a = keep('a', '2026-01-01');
    const first = digestOf(a);
    expect(digestOf({ ...a, line: { at: 0, bytes: 1 } })).toBe(first);
    const others = [
      { ...a, origin: { ...a.origin, inputs: 'other' } },
      { ...a, origin: { ...a.origin, lastmod: '2026-01-02' } },
    ];
    for (const other of others) expect(digestOf(other)).not.toBe(first);
    expect(digestOf(a, keep('b', '2026-01-01'))).not.toBe(first);
  });

  test('is copied whole where everything stands, however long its lines are', () => {
    const long = (slug: string) => keep(slug, 'x'.repeat(3_000_000));
    writeCatalogue(kept, [long('a'), long('b'), long('c')]);
    const before = readFileSync(join(kept, RECORDS));
    const catalogue = readCatalogue(kept);
    writeCatalogue(
      kept,
      [...catalogue].map(([slug, { origin, line }]) => ({ slug, kept, origin, line })),
    );
    expect(readFileSync(join(kept, RECORDS)).equals(before)).toBe(true);
    expect([...readCatalogue(kept)]).toEqual([...catalogue]);
  });

  test('says nothing where its records are not those that it was written with', () => {
    writeCatalogue(kept, [keep('a', '2026-01-01')]);
    expect(readCatalogue(kept).size).toBe(1);
    appendFileSync(join(kept, RECORDS), 'more\n');
    expect(readCatalogue(kept).size).toBe(0);
  });

  test('that cannot be read says nothing', () => {
    expect(readCatalogue(kept).size).toBe(0);
    writeFileSync(join(kept, 'origins.ndjson'), '["a", {}]\n?\n');
    expect(readCatalogue(kept).size).toBe(0);
  });

  test('of an article of which nothing is kept cannot be written', () => {
    const gone = { ...keep('a', '2026-01-01'), slug: 'gone' };
    expect(() => {
      writeCatalogue(kept, [gone]);
    }).toThrow('Nothing is kept of gone');
  });
});
