import { expect, test } from 'vitest';
import { dateWords } from '../../../src/article/saying/date-words.ts';
import { edtfDates } from '../../../src/article/edtf-dates.ts';

test.each([
  ['2017', '2017'],
  ['2017-05', 'May 2017'],
  ['2017-05-09', 'May 9, 2017'],
  ['2017?', '2017, which is not certain'],
  ['2017~', 'about 2017'],
  ['2017-05%', 'about May 2017, which is not certain'],
  ['198X', 'the 1980s'],
  ['19XX', 'the 1900s'],
  ['2001-21', 'spring 2001'],
  ['2001-24', 'winter 2001'],
  ['1984/1986', 'from 1984 to 1986'],
  ['../1980', 'until 1980'],
  ['/1980', 'until 1980'],
  ['1990/..', 'from 1990 on'],
  ['1990-03/', 'from March 1990 on'],
  ['2004-XX', 'between January 1, 2004 and December 31, 2004'],
])('%s is %s', (edtf, words) => {
  expect(dateWords(edtf, edtfDates(edtf))).toBe(words);
});

test('a month is named in the language of the sentence', () => {
  expect(dateWords('2017-05-09', edtfDates('2017-05-09'), 'en-GB')).toBe('9 May 2017');
});
