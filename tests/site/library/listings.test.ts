import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/shelves/card.ts';
import { pathTo } from '../../../src/links.ts';
import { datedOf } from '../../../src/site/library/dated.ts';
import { listingsOf } from '../../../src/site/library/listings.ts';
import type { DatedRecord } from '../../../src/site/library/record.ts';
import { recordOf } from '../../../src/site/library/record.ts';
import { harbour } from '../../fixtures/library/harbour.ts';

const record = recordOf(harbour);

/** Records of articles that differ by their names and dates only, in the order of their names. */
function recordsOf(dates: readonly (string | null)[]) {
  return async function* (): AsyncIterable<DatedRecord> {
    for (const [index, date] of dates.entries()) {
      const card: Card = { ...record.card, slug: `a-${String(index).padStart(3, '0')}` };
      yield { ...record, card, date, lastmod: '2026-11-29' };
    }
  };
}

async function pagesOf(dates: readonly (string | null)[]) {
  const pages = new Map<string, Awaited<ReturnType<typeof first>>>();
  for await (const { place, listing } of listingsOf(recordsOf(dates)))
    pages.set(pathTo(place), { ...listing, slugs: listing.cards.map(({ slug }) => slug) });
  return pages;
}
type Page = typeof listingsOf extends (...given: never[]) => AsyncIterable<infer Each> ? Each : never;
const first = async (page: Page) => ({ ...page.listing, slugs: [''] });

describe('the pages of the library', () => {
  test('list the newest first, and what has no year last', async () => {
    const pages = await pagesOf(['2023', null, '2024-05-02', '2024-05', '2024-04-30', '2022/2023', '2024']);
    expect(pages.get('/')?.slugs).toEqual(['a-006', 'a-003', 'a-002', 'a-004', 'a-000', 'a-005', 'a-001']);
    expect(pages.get('/')?.years).toEqual([
      { name: '2024', articles: 4 },
      { name: '2023', articles: 1 },
      { name: 'undated', articles: 2 },
    ]);
    expect([...pages.keys()]).toEqual([
      '/',
      '/library/2024/',
      '/library/2024/05/',
      '/library/2024/04/',
      '/library/2023/',
      '/library/undated/',
    ]);
    expect(pages.get('/library/2024/')?.slugs).toEqual(['a-006', 'a-003', 'a-002', 'a-004']);
    expect(pages.get('/library/2024/05/')?.slugs).toEqual(['a-003', 'a-002']);
    expect(pages.get('/library/2024/04/')?.months).toEqual([
      { name: '05', articles: 2 },
      { name: '04', articles: 1 },
    ]);
  });

  test('of one article are one page', async () => {
    const pages = await pagesOf(['2024-05-02']);
    expect([...pages.keys()]).toEqual(['/']);
    expect(pages.get('/')).toMatchObject({ articles: 1, newer: null, older: null });
  });

  test('have fifty each, and from the first a chain of older ones leads through every article', async () => {
    const dates = Array.from({ length: 230 }, (_, index) =>
      index < 120 ? '2024-05' : index < 229 ? '2023-01' : null,
    );
    const pages = await pagesOf(dates);
    const seen: string[] = [];
    let path: string | null = '/library/2024/';
    while (path !== null) {
      const page = pages.get(path);
      expect(page?.slugs.length, path).toBeLessThanOrEqual(50);
      seen.push(...(page?.slugs ?? []));
      const { older } = page ?? { older: null };
      expect(older === null || pages.get(pathTo(older))?.newer, path).toBeTruthy();
      path = older && pathTo(older);
    }
    expect(seen).toHaveLength(230);
    expect(new Set(seen).size).toBe(230);
    expect(pages.get('/library/2023/')?.newer).toEqual({
      kind: 'archive',
      year: '2024',
      month: null,
      page: 3,
    });
    expect(pages.get('/library/2024/')?.newer).toEqual({ kind: 'library' });
  });

  test('from the library’s own page one goes on with the first that is not on it', async () => {
    const pages = await pagesOf(Array.from({ length: 75 }, (_, index) => (index < 20 ? '2024' : '2023')));
    const { older, slugs = [] } = pages.get('/') ?? {};
    expect(slugs).toHaveLength(50);
    expect(older).toEqual({ kind: 'archive', year: '2023', month: null, page: 1 });
    const whole = await pagesOf(Array.from({ length: 75 }, () => '2024'));
    expect(whole.get('/')?.older).toEqual({ kind: 'archive', year: '2024', month: null, page: 2 });
    expect(whole.get('/library/2024/page-2/')?.slugs).not.toContain(whole.get('/')?.slugs.at(-1));
  });
});

describe('where a date stands', () => {
  test.each([
    ['2024-05-02', '2024', '05'],
    ['2024-05~', '2024', '05'],
    ['2024', '2024', null],
    ['2024-03/2024-04', '2024', null],
    ['202X', 'undated', null],
    ['2023-12-31/2024-01-01', 'undated', null],
    ['../1980', 'undated', null],
    [null, 'undated', null],
  ])('%s: the year %s, the month %s', (date, year, month) => {
    expect(datedOf(date)).toMatchObject({ year, month });
  });
});
