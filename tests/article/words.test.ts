import { describe, expect, test } from 'vitest';
import { excerpt, unmarked } from '../../src/article/saying/excerpt.ts';
import { readingMinutes, wordsWithin } from '../../src/article/words.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('counting', () => {
  test.each([
    ['It wasn’t "kind".', 3],
    ['twenty-five', 2],
    ['– … “” !', 0],
    ['3.5 million', 2],
    ['', 0],
  ])('%j has %d words', (text, count) => {
    expect(wordsWithin(text, 'en')(whole(text))).toBe(count);
  });

  test('a language without spaces has words too', () => {
    expect(wordsWithin('我们读书', 'zh')(whole('我们读书'))).toBeGreaterThan(1);
  });

  test('no article takes no time', () => {
    expect(readingMinutes(0)).toBe(1);
    expect(readingMinutes(2380)).toBe(10);
  });
});

describe('an excerpt', () => {
  test('is cut between words, and an ellipsis stands for the rest', () => {
    const text = '"One two, three four – five"';
    expect(excerpt(text, whole(text), 2)).toBe('One two …');
    expect(excerpt(text, whole(text), 4)).toBe('One two, three four …');
  });

  test('is the words themselves when they are few', () => {
    expect(excerpt('"kind"', whole('"kind"'))).toBe('kind');
  });

  test('never splits a character', () => {
    const text = '𝄞𝄞 👩🏽‍🚀 e\u0301';
    expect(excerpt(text, whole(text), 2)).toBe('𝄞𝄞 👩🏽‍🚀 …');
  });
});

test('marks are taken off the ends only', () => {
  for (const text of ['"a "b" c"', '“a "b" c”', '«a "b" c»', '‘a "b" c’', "''a \"b\" c''"])
    expect(unmarked(text, whole(text))).toBe('a "b" c');
  expect(unmarked('it’s', whole('it’s'))).toBe('it’s');
});
