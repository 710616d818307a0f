import { describe, expect, test } from 'vitest';
import { contains, overlaps, spanWithin, wordsAt } from '../../src/article/span.ts';

describe('invariant 1, offsets: UTF-16 code units into the text, half-open', () => {
  test('a character outside the basic plane counts for two', () => {
    expect(wordsAt('a𝄞b', { start: 1, end: 3 })).toBe('𝄞');
    expect(wordsAt('a𝄞b', { start: 3, end: 4 })).toBe('b');
  });

  test('the end is not part of the span', () => {
    expect(wordsAt('abc', { start: 0, end: 2 })).toBe('ab');
    expect(wordsAt('abc', { start: 0, end: 3 })).toBe('abc');
  });

  test.each([
    [-1, 2],
    [0, 4],
    [2, 2],
    [3, 1],
    [0.5, 2],
    [0, Number.NaN],
    [0, Infinity],
  ])('[%d, %d) of a text of 3 throws', (start, end) => {
    expect(() => spanWithin('abc', start, end)).toThrow(RangeError);
    expect(() => wordsAt('abc', { start, end })).toThrow(RangeError);
  });
});

test('a span contains itself and what lies within, and nothing that sticks out', () => {
  const outer = { start: 2, end: 6 };
  expect(contains(outer, outer)).toBe(true);
  expect(contains(outer, { start: 3, end: 4 })).toBe(true);
  expect(contains(outer, { start: 1, end: 4 })).toBe(false);
  expect(contains(outer, { start: 4, end: 7 })).toBe(false);
});

test('spans that only touch do not overlap', () => {
  expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(false);
  expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(true);
  expect(overlaps({ start: 0, end: 9 }, { start: 2, end: 4 })).toBe(true);
});
