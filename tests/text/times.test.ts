import { describe, expect, test } from 'vitest';
import { findTimes } from '../../src/text/times/times.ts';

const PUBLISHED = '2019-03-13';

function dated(text: string, publishedOn?: string): (string | null)[] {
  return findTimes(text, publishedOn).flatMap(({ start, end, edtf }) => [text.slice(start, end), edtf]);
}

describe('a date that the text gives', () => {
  test.each([
    ['It opened on March 4, 2011.', ['March 4, 2011', '2011-03-04']],
    ['It opened on 4 March 2011.', ['4 March 2011', '2011-03-04']],
    ['It opened in March 2011.', ['March 2011', '2011-03']],
    ['It opened in 2011.', ['2011', '2011']],
    ['It opened in the summer of 2011.', ['summer of 2011', '2011-22']],
    ['It opened in the 1990s.', ['1990s', '199X']],
    ['It opened on 2011-03-04.', ['2011-03-04', '2011-03-04']],
    ['It opened on Friday, July 21, 2017.', ['Friday, July 21, 2017', '2017-07-21']],
    ['It opened on Tuesday 4 March 2014.', ['Tuesday 4 March 2014', '2014-03-04']],
    ['It opened in the 19th century.', ['19th century', '18XX']],
    ['It opened on February 30, 2011.', ['February 30, 2011', null]],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });
});

describe('a time that counts from the article', () => {
  test.each([
    ['It shut yesterday.', ['yesterday', '2019-03-12']],
    ['It shut on Tuesday.', ['Tuesday', '2019-03-12']],
    ['It shut on March 4.', ['March 4', '2019-03-04']],
    ['It shut on December 30.', ['December 30', '2018-12-30']],
    ['It shut three days ago.', ['three days ago', '2019-03-10']],
    ['It shut 10 years ago.', ['10 years ago', '2009~']],
    ['It shut last year.', ['last year', '2018']],
    ['It shut last week.', ['last week', '2019-03-04/2019-03-10']],
    ['It shut last weekend.', ['last weekend', '2019-03-09/2019-03-10']],
    ['It shut last month.', ['last month', '2019-02']],
    ['It shut last summer.', ['last summer', '2018-22']],
    ['It shut last Wednesday.', ['last Wednesday', '2019-03-06']],
    ['It shut last April.', ['last April', '2018-04']],
    ['It shut in May.', ['in May', '2018-05']],
    ['It shut on March 20.', ['March 20', '2018-03-20']],
    ['It shut on Friday, March 8.', ['Friday, March 8', '2019-03-08']],
  ])('%s', (text, expected) => {
    expect(dated(text, PUBLISHED)).toEqual(expected);
  });

  test('stays relative when the article has no date: no year is invented', () => {
    expect(findTimes('It shut almost 25 years ago, on a Tuesday, or last year.')).toMatchObject([
      { edtf: null, relative: '-P25Y', approximate: true },
      { edtf: null, relative: null },
      { edtf: null, relative: '-P1Y' },
    ]);
  });

  test('is approximate where the text says so, and where the amount is vague', () => {
    const [about, several] = findTimes('About two months ago; several years ago.');
    expect([about?.approximate, several?.approximate, several?.relative]).toEqual([true, true, null]);
  });
});

describe('a time that lies ahead, where the sentence looks ahead', () => {
  test.each([
    ['It will open on March 20.', ['March 20', '2019-03-20']],
    ['It will open on December 30.', ['December 30', '2019-12-30']],
    ['It is due to open on March 4.', ['March 4', '2020-03-04']],
    ['On Friday, voters will choose.', ['Friday', '2019-03-15']],
    ['Voting begins Tuesday.', ['Tuesday', '2019-03-19']],
    ['The law takes effect Jan. 1.', ['Jan. 1', '2020-01-01']],
    ['It will open in May.', ['in May', '2019-05']],
    ['It will open next week.', ['next week', '2019-03-18/2019-03-24']],
  ])('%s', (text, expected) => {
    expect(dated(text, PUBLISHED)).toEqual(expected);
  });

  test('but not where somebody said on that day that something will be', () => {
    expect(dated('She said on Friday that it will open.', PUBLISHED)).toEqual(['Friday', '2019-03-08']);
  });
});

describe('no time at all', () => {
  test.each([
    'It cost $2019.',
    'Some 1,950 people came.',
    'She may go, and March on.',
    'Route 1990-b.',
    'Now it is open; recently, currently and previously it was shut.',
    'Theresa May spoke.',
    'A 2,000-year wait.',
  ])('%s', (text) => {
    expect(dated(text, PUBLISHED)).toEqual([]);
  });
});
