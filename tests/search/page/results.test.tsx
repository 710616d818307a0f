import { beforeEach, expect, test, vi } from 'vitest';
import { frameOf, FRAME_ID } from '../../../src/search/frame.ts';
import type { Hit, Hits } from '../../../src/search/library-search.ts';
import { Results } from '../../../src/search/page/results.ts';

let frame: HTMLElement;
beforeEach(() => {
  frame = document.createElement('div');
  frame.id = FRAME_ID;
  frame.innerHTML = frameOf((path) => path);
});

const hit = (title: string): Hit => ({
  article: { path: `/articles/${title}/`, title, language: 'en', publisher: null, day: null },
  path: `/articles/${title}/`,
  sentence: null,
  quotes: [],
});
const answer = (year: string, found: number, ...titles: readonly string[]): Hits => ({
  year,
  found,
  hits: titles.map(hit),
  next: null,
});
const text = (selector: string) =>
  [...frame.querySelectorAll(selector)].map(({ textContent }) => textContent);
const results = () => new Results(frame, (path) => path, vi.fn<() => void>());

test('a year that comes in several answers is one list, and what was found in it is added up', () => {
  const shown = results();
  shown.add(answer('2024', 14, 'one', 'two'));
  expect(text('.search-status')).toEqual(['14 places found in 2024. Searching on']);
  shown.add(answer('2024', 0, 'three'));
  shown.add(answer('2024', 3, 'four'));
  shown.add(answer('2023', 0));
  shown.add(answer('2023', 1, 'five'));
  shown.done(null);
  expect(text('.search-status')).toEqual(['18 places found in 2024 to 2023.']);
  expect(text('.search-results h2')).toEqual(['2024', '2023']);
  expect(text('.search-results h3')).toEqual(['one', 'two', 'three', 'four', 'five']);
});

test('what is left of a year is offered as more of it, and another as what was not looked through', () => {
  const shown = results();
  shown.add(answer('2024', 14, 'one'));
  shown.done({ from: '2023-q1:0', year: '2024' });
  expect(text('.search-more button')).toEqual(['More of 2024']);
  expect(text('.search-status')).toEqual(['14 places found in 2024 so far.']);
  shown.done({ from: '2024-q1:0', year: '2023' });
  expect(text('.search-more button')).toEqual(['Search 2023 and before']);
});

test('nothing found in the newest part of a year is not said of the library before it was looked through', () => {
  const shown = results();
  shown.add(answer('2024', 0));
  shown.done({ from: '2024-q3:0', year: '2024' });
  expect(text('.search-status')).toEqual(['Nothing found in 2024 so far.']);
  shown.add(answer('2024', 0));
  shown.done(null);
  expect(text('.search-status')[0]).toMatch(/^Nothing found\. Every word/u);
});

test('a new question counts from nothing', () => {
  const shown = results();
  shown.add(answer('2024', 14, 'one'));
  shown.clear();
  shown.add(answer('2023', 1, 'two'));
  shown.done(null);
  expect(text('.search-status')).toEqual(['1 place found in 2023.']);
  expect(text('.search-results h3')).toEqual(['two']);
});
