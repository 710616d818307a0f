import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldedText } from '../../src/find/fold.ts';
import { firstFrom, matchesOf } from '../../src/find/matches.ts';

const found = (text: string, asked: string) =>
  matchesOf(fold(text), asked).map(({ start, end }) => text.slice(start, end));

describe('what makes no difference', () => {
  test.each([
    ['case', 'The Bridge', 'the bridge', 'The Bridge'],
    ['accents', 'the Café was', 'cafe', 'Café'],
    ['accents that are characters of their own', 'the Cafe\u0301 was', 'café', 'Cafe\u0301'],
    ['apostrophes', 'we don’t know', "don't", 'don’t'],
    ['quotation marks', 'she said “no” to it', '"no"', '“no”'],
    ['dashes', 'the 2016–17 season', '2016-17', '2016–17'],
    ['kinds of space', 'ten\u00A0\u2009miles on', 'ten miles', 'ten\u00A0\u2009miles'],
    ['soft hyphens', 'the har\u00ADbour', 'harbour', 'har\u00ADbour'],
    ['ligatures', 'the ﬁnal', 'final', 'ﬁnal'],
    ['letters of two', 'the Straße', 'strasse', 'Straße'],
    ['an ellipsis', 'well … no', '...', '…'],
  ])('%s', (_, text, asked, words) => {
    expect(found(text, asked)).toEqual([words]);
  });

  test.each([
    ['another word', 'harbour', 'arbor'],
    ['a paragraph’s end between', 'the bridge\nopens', 'bridge opens'],
    ['nothing asked', 'harbour', ''],
    ['only space asked', 'the harbour', '  '],
    ['only accents asked', 'the harbour', '\u0301'],
  ])('but not %s', (_, text, asked) => {
    expect(found(text, asked)).toEqual([]);
  });

  test('part of a ligature is the whole of it, for no half of a character can be lit', () => {
    expect(found('ﬁ', 'f')).toEqual(['ﬁ']);
  });

  test('matches do not lie over each other', () => {
    expect(matchesOf(fold('aaaa'), 'aa')).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ]);
  });
});

describe('any text', () => {
  const characters = Array.from('aB e\u0301ﬁßø’“–…\u00A0\u00AD\n😀👍🏽Ǆİ');
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...characters), fc.string({ unit: 'binary' })))
    .map((parts) => parts.join(''));
  const isEdge = (text: string, at: number) =>
    at === 0 ||
    at === text.length ||
    !/^[\uDC00-\uDFFF]/.test(text.slice(at)) ||
    !/[\uD800-\uDBFF]$/.test(text.slice(0, at));

  test('each match holds whole characters, and folds to what was asked for', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
        const folded = fold(text);
        const asked = folded.text.slice(from % (folded.text.length + 1)).slice(0, (length % 6) + 1);
        for (const { start, end } of matchesOf(folded, asked)) {
          expect(isEdge(text, start) && isEdge(text, end)).toBe(true);
          expect(start).toBeLessThan(end);
          expect(fold(text.slice(start, end)).text).toContain(fold(asked).text.replaceAll('\n', ' ').trim());
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('every stretch of it is found', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % (text.length + 1);
        const asked = text.slice(start, start + (length % 8) + 1);
        fc.pre(!asked.includes('\n') && asked.isWellFormed() && fold(asked).text.trim() !== '');
        const whole = fold(text);
        fc.pre(whole.text.includes(fold(asked).text.trim()));
        expect(matchesOf(whole, asked).length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
    expect.hasAssertions();
  });
});

describe('the match to begin with', () => {
  const matches = [
    { start: 2, end: 4 },
    { start: 10, end: 12 },
  ];

  test.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [11, 0],
  ])('from %i it is match %i', (offset, index) => {
    expect(firstFrom(matches, offset)).toBe(index);
  });

  test('there is none among none', () => {
    expect(firstFrom([], 0)).toBe(-1);
  });
});

test('the folded text alone is the same, whatever stands in it', () => {
  const odd = fc.constantFrom(
    'ﬁ',
    'ẞ',
    'Σ',
    'İ',
    'e\u0301',
    '\u0301',
    ' ',
    '\u00A0',
    '\u00AD',
    '“',
    '’',
    '—',
    '…',
    '\n',
    'A',
    '𝄞',
  );
  const text = fc
    .array(fc.oneof(fc.string({ unit: 'binary' }), odd, fc.string()))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (original) => {
      expect(foldedText(original)).toBe(fold(original).text);
    }),
    { numRuns: 2000 },
  );
});
