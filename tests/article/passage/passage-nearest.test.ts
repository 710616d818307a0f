import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nearestPassages } from '../../../src/article/passage/passage-nearest.ts';
import { resolvePassage, type PassageSelector } from '../../../src/article/passage/passage.ts';
import { passageSelector } from '../../../src/article/passage/passage-selector.ts';
import { wordDiff } from '../../../src/article/passage/word-diff.ts';

const source = readFileSync('src/content/alyssa-milano-on-metoo/source.txt', 'utf8');

function nearest(text: string, selector: PassageSelector) {
  const resolved = resolvePassage(text, selector);
  if (resolved.kind === 'found') throw new Error('The words are in the text as they stand');
  return nearestPassages(text, selector, resolved, 'en');
}

describe('the nearest passages', () => {
  it('are whole words, compared with those that the link meant', () => {
    const [near] = nearest(source, { exact: 'a "highly visible" alleged abuser' });
    expect(near?.compared).toEqual([
      {
        meant: 'a "highly visible" alleged abuser',
        now: expect.stringContaining('"very visible" alleged abuser') as string,
      },
    ]);
    expect(near && source.slice(near.span.start, near.span.end)).toBe(near?.compared[0]?.now);
  });

  it('are none when nothing is near', () => {
    expect(nearest(source, { exact: 'Quarterly earnings rose by twelve per cent' })).toEqual([]);
  });

  it('are the places that the link does not tell apart, three at most', () => {
    expect(nearest('a. a. a. a.', { exact: 'a' })).toHaveLength(3);
  });

  it('show what stands beside the words when that is what differs', () => {
    const [near] = nearest('He said yes.', { exact: 'said', prefix: 'She ' });
    expect(near?.compared).toEqual([{ meant: 'She said', now: 'He said' }]);
  });

  it('compare the ends of a long passage whose length changed', () => {
    const selector = passageSelector(source, { start: 0, end: 700 }, 'en');
    const edited = source.replace('disgraced ', '').replace('has praised', 'praised');
    const [near] = selector ? nearest(edited, selector) : [];
    expect(near?.compared[0]?.now).toContain('Alyssa Milano praised');
    expect(near && edited.slice(near.span.start, near.span.end)).toMatch(
      /^Alyssa Milano praised[^]*movie set\b/u,
    );
  });

  it('do not stall on the longest words a link may carry', () => {
    const long = 'lorem ipsum dolor sit amet '.repeat(74).slice(0, 2000);
    const started = performance.now();
    nearest(source.repeat(50), { exact: long });
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('the difference in words', () => {
  it('marks whole words gone and added', () => {
    expect(wordDiff('a very visible man', 'a highly visible man', 'en')).toEqual([
      { place: 0, kind: 'same', words: 'a ' },
      { place: 1, kind: 'gone', words: 'very' },
      { place: 2, kind: 'added', words: 'highly' },
      { place: 3, kind: 'same', words: ' visible man' },
    ]);
  });

  it('is nothing for the same words', () => {
    expect(wordDiff('the same', 'the same', 'en')).toEqual([{ place: 0, kind: 'same', words: 'the same' }]);
  });
});
