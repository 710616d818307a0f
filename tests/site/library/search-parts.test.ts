import { describe, expect, test } from 'vitest';
import { partsOf, searchedLibrary, type PlacedArticle } from '../../../src/site/library/search-parts.ts';
import { partedLibrary } from '../../search/parted-library.ts';
import { recordsOf } from '../../search/small-library.ts';

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

/** So many articles, over the months of a year. */
const articles = (count: number): PlacedArticle[] =>
  Array.from({ length: count }, (_, at) => ({
    slug: `a${at}`,
    month: MONTHS[at % 12] ?? null,
    searched: `digest ${at}`,
  }));
const undated: PlacedArticle = { slug: 'some-day', month: null, searched: 'digest' };
const names = (year: string, all: readonly PlacedArticle[]) => partsOf(year, all).map(({ name }) => name);

describe('a year is searched', () => {
  test('as one, up to 300 articles', () => {
    expect(names('2024', articles(300))).toEqual(['2024']);
    expect(names('2024', [...articles(299), undated])).toEqual(['2024']);
  });

  test('by quarters above that, the newest first', () => {
    expect(names('2024', articles(301))).toEqual(['2024-q4', '2024-q3', '2024-q2', '2024-q1']);
    expect(names('2024', articles(1200))).toHaveLength(4);
    const [, third] = partsOf('2024', articles(301));
    const months = new Set(third?.slugs.map((slug) => (Number(slug.slice(1)) % 12) + 1));
    expect([...months].toSorted((a, b) => a - b)).toEqual([7, 8, 9]);
  });

  test('by months above 1,200', () => {
    expect(names('2024', articles(1201))).toEqual(MONTHS.toReversed().map((month) => `2024-${month}`));
  });

  test('with what is of no one month by itself, and last', () => {
    expect(names('2024', [undated, ...articles(301)]).at(-1)).toBe('2024-undated');
    expect(names('2024', [undated, ...articles(1201)]).at(-1)).toBe('2024-undated');
    expect(partsOf('2024', [undated, ...articles(301)]).at(-1)?.slugs).toEqual(['some-day']);
  });

  test('in parts that have each article once', () => {
    for (const count of [300, 301, 1201]) {
      const slugs = partsOf('2024', articles(count)).flatMap(({ slugs }) => slugs);
      expect(slugs.toSorted()).toEqual(
        articles(count)
          .map(({ slug }) => slug)
          .toSorted(),
      );
    }
  });

  test('as one where nothing has a year: nothing parts that', () => {
    const none = articles(1300).map((each) => ({ ...each, month: null }));
    expect(names('undated', none)).toEqual(['undated']);
  });
});

describe('a part is made again', () => {
  const digests = (all: readonly PlacedArticle[]) =>
    new Map(partsOf('2024', all).map(({ name, digest }) => [name, digest]));
  const changed = (after: readonly PlacedArticle[]) => {
    const before = digests(articles(400));
    return [...digests(after)].flatMap(([name, digest]) => (before.get(name) === digest ? [] : [name]));
  };

  test('where an article of it changed, came or went, and no other is', () => {
    const all = articles(400);
    expect(changed(all)).toEqual([]);
    expect(changed(all.map((each) => (each.slug === 'a4' ? { ...each, searched: 'other' } : each)))).toEqual([
      '2024-q2',
    ]);
    expect(changed(all.filter(({ slug }) => slug !== 'a4'))).toEqual(['2024-q2']);
    expect(changed(all.map((each) => (each.slug === 'a4' ? { ...each, month: '12' } : each)))).toEqual([
      '2024-q4',
      '2024-q2',
    ]);
  });
});

test('a library is its years, the newest first, and the language of most articles', async () => {
  const { articles, language, years } = await searchedLibrary(() => recordsOf(partedLibrary));
  expect([articles, language]).toEqual([305, 'en']);
  expect(years.map(({ name, articles, parts }) => [name, articles, parts.map(({ name }) => name)])).toEqual([
    ['2021', 303, ['2021-q4', '2021-q3', '2021-q2', '2021-q1', '2021-undated']],
    ['2018', 2, ['2018']],
  ]);
});
