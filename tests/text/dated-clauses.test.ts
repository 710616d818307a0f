import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/text/analyse.ts';

/** The words of the clause that each time of a text dates. */
function clausesOf(text: string): (string | null)[] {
  return analyse(text, { publishedOn: '2021-05-06' }).times.map(
    ({ clause }) => clause && text.slice(clause.start, clause.end),
  );
}

describe('a time dates its clause', () => {
  test.each([
    [
      'In 1999, Ada Grant moved to Leeds; she left in 2003.',
      ['In 1999, Ada Grant moved to Leeds', 'she left in 2003'],
    ],
    [
      'Work began in 2016, and the bridge opened in 2019.',
      ['Work began in 2016', 'the bridge opened in 2019'],
    ],
    ['He was arrested on Tuesday.', ['He was arrested on Tuesday']],
    [
      'Two years ago, the town, which had no bridge, built one.',
      ['Two years ago, the town, which had no bridge, built one'],
    ],
  ])('%s', (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });
});

describe('a time dates nothing', () => {
  test.each([
    'The 2009 film was about the town.',
    'Monday’s vote was close.',
    'Mid-2015 plans for 2016-style gates exist.',
    '“We lost it in 1999,” he said.',
    'A storm in 1999.',
    'He now lives here.',
  ])('%s', (text) => {
    expect(clausesOf(text).filter(Boolean)).toEqual([]);
  });
});

test('sentences are in order, hold every phrase, and none runs over a line', () => {
  const text = 'Mr. Lee left. “Why?” she asked.\n“No.” He went on; it rained.';
  expect(analyse(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Mr. Lee left.',
    '“Why?” she asked.',
    '“No.”',
    'He went on; it rained.',
  ]);
});
