import { expect, test } from 'vitest';
import type { IndexedYear } from '../../../src/search/indexed.ts';
import { newestOf, stretchesOf } from '../../../src/search/pagefind/stretches.ts';

const year = (name: string, ...counts: readonly number[]): IndexedYear => ({
  name,
  articles: counts.reduce((sum, count) => sum + count, 0),
  parts: counts.map((articles, at) => ({ name: `${name}-${at}`, articles, entry: null })),
});
const stretches = (...years: readonly IndexedYear[]) =>
  stretchesOf(years).map(({ year, parts }) => [year, ...parts.map(({ name }) => name.slice(5))]);

test('the newest part is looked through by itself, and the rest of its year at once', () => {
  expect(stretches(year('2024', 250, 250, 250, 250), year('2023', 250, 250, 250, 250))).toEqual([
    ['2024', '0'],
    ['2024', '1', '2', '3'],
    ['2023', '0', '1', '2', '3'],
  ]);
});

test('a month that has just begun goes with the one before', () => {
  expect(stretches(year('2024', 9, 90, 120, 100))).toEqual([
    ['2024', '0', '1'],
    ['2024', '2', '3'],
  ]);
  expect(newestOf([year('2024', 9, 41, 120)]).map(({ articles }) => articles)).toEqual([9, 41]);
});

test('no more than 1,200 articles are looked through at once, but where one part has more', () => {
  expect(stretches(year('2024', 400, 400, 400, 400, 400, 1300, 400))).toEqual([
    ['2024', '0'],
    ['2024', '1', '2', '3'],
    ['2024', '4'],
    ['2024', '5'],
    ['2024', '6'],
  ]);
});

test('years are never looked through together, however small', () => {
  expect(stretches(year('2024', 2), year('2023', 3), year('undated', 1))).toEqual([
    ['2024', '0'],
    ['2023', '0'],
    ['undated', 'ed-0'],
  ]);
  expect(newestOf([])).toEqual([]);
});
