import { describe, expect, test } from 'vitest';
import { quotedRuns, sentenceOf } from '../../../src/search/pagefind/shown.ts';
import type { Run } from '../../../src/search/library-search.ts';

const lit = (runs: readonly Run[] | undefined) =>
  runs?.map(({ words, isLit }) => (isLit ? `[${words}]` : words)).join('');
/** The numbers of words between blanks. */
const at = (content: string, ...words: readonly string[]) =>
  content.split(' ').flatMap((word, index) => (words.includes(word) ? [index] : []));

describe('the article’s own words', () => {
  const content =
    'It rained. The builder was accused of fraud, the board said. “It is a lie,” he said. It was late.';

  test('are a whole sentence, so that a reserve stays with what it is about', () => {
    const shown = sentenceOf(content, at(content, 'fraud,'), { direct: [] });
    expect(lit(shown?.runs)).toBe('The builder was accused of [fraud], the board said.');
    expect(shown?.sought).toBe('fraud');
  });

  test('are where most of what was found stands', () => {
    const shown = sentenceOf(content, at(content, 'It', 'was', 'late.'), { direct: [] });
    expect(lit(shown?.runs)).toBe('[It was late].');
    expect(shown?.sought).toBe('It was late');
  });

  test('are none where all of it is within direct quotations', () => {
    const [first = 0] = at(content, '“It');
    expect(sentenceOf(content, at(content, 'lie,”'), { direct: [first, first + 4] })).toBeNull();
    expect(
      lit(sentenceOf(content, at(content, 'lie,”', 'late.'), { direct: [first, first + 4] })?.runs),
    ).toBe('It was [late].');
  });

  test('words far from each other are not looked for with all that is between them', () => {
    const long = `one ${'and '.repeat(20)}two.`;
    expect(sentenceOf(long, at(long, 'one', 'two.'), { direct: [] })?.sought).toBe('one');
  });

  test('of an endless sentence are cut where they keep their sense, or not shown', () => {
    const clauses = `The wall fell, ${'the rain went on, '.repeat(40)}he never said fraud.`;
    expect(lit(sentenceOf(clauses, at(clauses, 'wall'), { direct: [] })?.runs)).toMatch(
      /^The \[wall\] fell, .* …$/u,
    );
    expect(sentenceOf(clauses, at(clauses, 'fraud.'), { direct: [] })).toBeNull();
  });

  test('are none where only a title was found', () => {
    expect(sentenceOf(content, [], { direct: [] })).toBeNull();
  });
});

describe('the words of a quotation', () => {
  test('stand whole, and join to what was said', () => {
    const content = 'It cost a million pounds.';
    const runs = quotedRuns(content, at(content, 'million', 'pounds.'));
    expect(lit(runs)).toBe('It cost a [million pounds].');
    expect(runs.map(({ words }) => words).join('')).toBe(content);
  });

  test('a long one is shown by whole sentences, with an ellipsis for the rest', () => {
    const content = `${'It was so. '.repeat(40)}The wall fell. ${'It was so. '.repeat(10)}`.trim();
    expect(lit(quotedRuns(content, at(content, 'wall')))).toBe('… The [wall] fell. …');
  });

  test('numbers that are beyond it light nothing', () => {
    expect(quotedRuns('One two.', [7])).toEqual([{ words: 'One two.', isLit: false }]);
  });
});
