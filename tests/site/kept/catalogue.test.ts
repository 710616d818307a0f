import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOrigin, writeEntry } from '../../../src/site/kept/article-entry.ts';
import {
  digestOfRecords,
  readOrigins,
  RECORDS,
  writeCatalogue,
  type KeptArticle,
} from '../../../src/site/kept/catalogue.ts';
import { recordOf } from '../../../src/site/library/record.ts';
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
function keep(slug: string, lastmod: string, stands = false): KeptArticle {
  writeEntry(kept, slug, {
    inputs: slug,
    written: lastmod,
    seen: '',
    modules: [],
    files: {},
    made: {},
    record: { ...record, card: { ...record.card, slug }, lastmod },
  });
  const origin = readOrigin(kept, slug);
  if (!origin) throw new Error('Nothing is kept');
  return { slug, kept, origin, stands };
}

/** Each record in the catalogue, by its article and the day on which that was built. */
function catalogued(): string[] {
  const lines = readFileSync(join(kept, RECORDS), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { card, lastmod } = JSON.parse(line.slice(0, line.indexOf('\t'))) as typeof record & {
      lastmod: string;
    };
    return `${card.slug} ${lastmod}`;
  });
}

describe('the catalogue of a build', () => {
  test('has every article, in their order, with from what each was made', async () => {
    const articles = [keep('a', '2026-01-01'), keep('b', '2026-01-01')];
    await writeCatalogue(kept, articles, new Map());
    expect(catalogued()).toEqual(['a 2026-01-01', 'b 2026-01-01']);
    expect([...readOrigins(kept)]).toEqual(articles.map(({ slug, origin }) => [slug, origin]));
  });

  test('is written beside the one before: what stands is copied, what was made is read', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    await writeCatalogue(
      kept,
      names.map((name) => keep(name, '2026-01-01')),
      new Map(),
    );
    const before = readOrigins(kept);
    // Of those that stand the entries say otherwise: they are not looked at.
    const articles = [
      keep('a', 'never', true),
      keep('aa', '2026-02-02'),
      keep('c', '2026-02-02'),
      keep('d', 'never', true),
      keep('f', '2026-02-02'),
    ];
    await writeCatalogue(kept, articles, before);
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
    expect(digestOf({ ...a, stands: true })).toBe(first);
    const others = [
      { ...a, origin: { ...a.origin, inputs: 'other' } },
      { ...a, origin: { ...a.origin, lastmod: '2026-01-02' } },
    ];
    for (const other of others) expect(digestOf(other)).not.toBe(first);
    expect(digestOf(a, keep('b', '2026-01-01'))).not.toBe(first);
  });

  test('that cannot be read says nothing', () => {
    expect(readOrigins(kept).size).toBe(0);
    writeFileSync(join(kept, 'origins.ndjson'), '["a", {}]\n?\n');
    expect(readOrigins(kept).size).toBe(0);
  });

  test('of an article of which nothing is kept cannot be written', async () => {
    const gone = { ...keep('a', '2026-01-01'), slug: 'gone' };
    await expect(writeCatalogue(kept, [gone], new Map())).rejects.toThrow('Nothing is kept of gone');
  });
});
