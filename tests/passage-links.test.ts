import { describe, expect, test } from 'vitest';
import { namesPassage, passageIn, passageQuery } from '../src/links.ts';

const read = (query: string) => passageIn(new URLSearchParams(query));

describe('a passage in an address', () => {
  test.each([
    { exact: 'a & b = c? #d +e %' },
    { exact: '👩‍👩‍👧 cafe\u0301\n', prefix: '“', suffix: '…' },
    { start: 'one', end: 'two', length: 400, sum: 'abc123' },
  ])('is read as it was written: %j', (selector) => {
    const query = passageQuery(selector);
    expect(read(query)).toEqual(selector);
    expect(namesPassage(new URLSearchParams(query))).toBe(true);
  });

  test.each(['The end.', 'so *there*', 'a_b_', 'well -'])(
    'does not end in a mark that a chat leaves out: %j',
    (exact) => {
      expect(passageQuery({ exact })).toMatch(/[A-Za-z0-9]$/u);
      expect(read(passageQuery({ exact }))).toEqual({ exact });
    },
  );

  test.each([
    ['no words', '?exact='],
    ['a beginning and no end', '?start=a'],
    ['more than any link made here carries', `?exact=${'x'.repeat(2001)}`],
    ['a hundred thousand letters', `?exact=${'x'.repeat(100_000)}`],
    ['too much beside the words', `?exact=a&prefix=${'x'.repeat(2001)}`],
  ])('cannot be read with %s', (_, query) => {
    expect(read(query)).toBeNull();
    expect(namesPassage(new URLSearchParams(query))).toBe(true);
  });

  test.each([
    ['not a number', '?start=a&end=b&length=many'],
    ['half a unit', '?start=a&end=b&length=182.5'],
    ['less than nothing', '?start=a&end=b&length=-182'],
    ['beyond all numbers', '?start=a&end=b&length=1e309'],
    ['none', '?start=a&end=b&length='],
  ])('has no length when that is %s', (_, query) => {
    expect(read(query)).toEqual({ start: 'a', end: 'b' });
  });

  test.each(['', '?voice=alyssa-milano', '?order=told', '?prefix=a'])('is not in %j', (query) => {
    expect(namesPassage(new URLSearchParams(query))).toBe(false);
  });
});
