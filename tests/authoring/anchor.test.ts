import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { occurrences } from '../../src/article/selector.ts';
import { AnchorError, resolveAnchor, type Anchor } from '../../src/authoring/anchor.ts';

const TEXT = 'She said no. He said yes.\nShe said maybe.';

/** The error that an anchor gives; fails when it gives none. */
function faultOf(text: string, anchor: Anchor): AnchorError {
  try {
    resolveAnchor(text, anchor);
  } catch (error) {
    if (error instanceof AnchorError) return error;
    throw error;
  }
  throw new Error('The anchor resolved.');
}

describe('invariant 2, anchors: authors write words, and each names one place', () => {
  test('words that stand once are found', () => {
    expect(resolveAnchor(TEXT, 'He said')).toEqual({ start: 13, end: 20 });
  });

  test('a prefix or a suffix tells one of several places', () => {
    expect(resolveAnchor(TEXT, { exact: 'said', prefix: 'He ' }).start).toBe(16);
    expect(resolveAnchor(TEXT, { exact: 'She said', suffix: ' maybe' }).start).toBe(26);
    expect(resolveAnchor(TEXT, { exact: 'She', prefix: 'yes.\n' }).start).toBe(26);
  });

  test('words that stand nowhere stop with the nearest words', () => {
    const { message, found, candidates } = faultOf(TEXT, 'He sad yes');
    expect(found).toBe(0);
    expect(candidates[0]).toContain('[He said yes]');
    expect(message).toContain('“He sad yes” stands nowhere in the text. The nearest words are:');
  });

  test('words that stand in two places stop with both, each with its surroundings', () => {
    const { message, found } = faultOf(TEXT, 'She said');
    expect(found).toBe(2);
    expect(message).toContain('stands in 2 places of the text. Add a prefix or a suffix');
    expect(message).toContain('[She said] no.');
    expect(message).toContain('yes.¶[She said] maybe');
  });

  test('a suffix that fits nowhere is a fault, though the words are there', () => {
    const { message, found } = faultOf(TEXT, { exact: 'He said', suffix: ' no' });
    expect(found).toBe(0);
    expect(message).toContain('before “ no”');
    expect(message).toContain('[He said] yes.');
  });

  test('nothing near is said plainly', () => {
    expect(faultOf(TEXT, 'zzzzzzzzzzzz').message).toContain('Nothing in it is near.');
  });

  test('no normalising: other quotation marks, case and spaces are other words', () => {
    for (const words of ['he said', 'He  said', 'He\u00a0said'])
      expect(() => resolveAnchor(TEXT, words)).toThrow(AnchorError);
    expect(() => resolveAnchor('‘Charmed’', "'Charmed'")).toThrow(AnchorError);
  });
});

describe('occurrences', () => {
  test('overlapping ones count', () => {
    expect(occurrences('aaaa', 'aa').map(({ start }) => start)).toEqual([0, 1, 2]);
  });

  test('empty words stand nowhere', () => {
    expect(occurrences('abc', '')).toEqual([]);
  });

  test('each is the words, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary', minLength: 1 }),
        (text, words) => {
          for (const { start, end } of occurrences(text + words + text, words))
            expect((text + words + text).slice(start, end)).toBe(words);
          expect(occurrences(text + words + text, words).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
