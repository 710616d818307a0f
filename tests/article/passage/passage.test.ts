import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolvePassage } from '../../../src/article/passage/passage.ts';
import { passageSelector } from '../../../src/article/passage/passage-selector.ts';
import { wholeCharacters } from '../../../src/article/pieces.ts';
import { passageIn, passageQuery } from '../../../src/links.ts';

const source = readFileSync('src/content/alyssa-milano-on-metoo/source.txt', 'utf8');

function made(text: string, words: string, from = 0) {
  const start = text.indexOf(words, from);
  const selector = passageSelector(text, { start, end: start + words.length }, 'en');
  if (!selector) throw new Error(`“${words}” got no selector`);
  return selector;
}

describe('the selector of a passage', () => {
  it('is the words alone where they stand once', () => {
    expect(made(source, 'very visible')).toEqual({ exact: 'very visible' });
  });

  it('has just enough context, in whole words, where they stand twice', () => {
    const text = 'She said yes, and he said yes. They said no.';
    expect(made('I said yes, and you said yes.', 'said', 5)).toEqual({ exact: 'said', prefix: 'you ' });
    expect(made(text, 'said', 5), '“he said” is in “She said” too').toEqual({
      exact: 'said',
      prefix: 'and he ',
    });
    expect(made('a b a c', 'a', 4)).toEqual({ exact: 'a', prefix: 'b ' });
    expect(made('a b a b', 'a')).toEqual({ exact: 'a', suffix: ' b a' });
  });

  it('grows the context until nothing else fits', () => {
    const text = 'one two three four five. one two three four six.';
    const selector = made(text, 'two', 20);
    expect(selector).toEqual({ exact: 'two', prefix: '. one ' });
  });

  it('begins and ends the words, and carries their length and a checksum, where they are long', () => {
    const selector = passageSelector(source, { start: 0, end: 700 }, 'en');
    expect(selector).toEqual({
      start: 'Alyssa Milano has praised the #',
      end: expect.stringMatching(/^ ?\S.*$/u) as string,
      length: 700,
      sum: expect.stringMatching(/^[0-9a-z]{1,7}$/u) as string,
    });
  });

  it('never cuts an emoji or an accent in two', () => {
    const text = 'a 👩‍👩‍👧 and cafe\u0301 b';
    expect(passageSelector(text, { start: 3, end: 5 }, 'en')).toEqual({ exact: '👩‍👩‍👧' });
    expect(
      passageSelector(text, { start: text.indexOf('cafe'), end: text.indexOf('cafe') + 4 }, 'en'),
    ).toEqual({
      exact: 'cafe\u0301',
    });
  });

  it('is not made of blank words', () => {
    expect(passageSelector('a \n b', { start: 1, end: 4 }, 'en')).toBeNull();
  });

  it('is not made in a text that repeats itself for hundreds of letters', () => {
    expect(passageSelector('ha '.repeat(2000), { start: 3000, end: 3002 }, 'en')).toBeNull();
  });
});

/** Texts that repeat themselves, with characters outside the first plane, marks that combine, and broken pairs. */
const piece = fc.constantFrom(
  'a',
  'b',
  ' ',
  '\n',
  'said',
  '😀',
  '👩‍👧',
  'e\u0301',
  '“',
  '字',
  '\u{1F1EB}\u{1F1F7}',
  '.',
);
const texts = fc.oneof(
  fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
);
const spans = texts.chain((text) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
    .map(([one, other]) => ({ text, span: { start: Math.min(one, other), end: Math.max(one, other) + 1 } })),
);

describe('a passage and its link', () => {
  it('lead to the same words, whatever the text and the span', () => {
    fc.assert(
      fc.property(spans, ({ text, span }) => {
        const whole = wholeCharacters(text.toWellFormed(), span, 'en');
        const selector = passageSelector(text, span, 'en');
        if (!selector) return text.toWellFormed().slice(whole.start, whole.end).trim() === '';
        const address = new URL(`https://example.org/${passageQuery(selector)}`);
        const read = passageIn(address.searchParams);
        expect(read && resolvePassage(text, read)).toEqual({ kind: 'found', span: whole });
      }),
      { numRuns: 3000 },
    );
  });

  it('lead to the same words for every long span of the article', () => {
    fc.assert(
      fc.property(fc.nat(source.length - 1), fc.integer({ min: 301, max: 1500 }), (start, length) => {
        const span = { start, end: Math.min(source.length, start + length) };
        const selector = passageSelector(source, span, 'en');
        expect(selector && resolvePassage(source, selector)).toEqual({ kind: 'found', span });
      }),
      { numRuns: 500 },
    );
  });
});

describe('resolving', () => {
  it('is missing when one letter differs', () => {
    expect(resolvePassage(source, { exact: 'very Visible' })).toEqual({ kind: 'missing' });
  });

  it('does not take the one that is left for the one that was meant', () => {
    const text = 'He said yes. They said no.';
    expect(resolvePassage(text, { exact: 'said', prefix: 'She ' }).kind).toBe('elsewhere');
  });

  it('chooses none of two places', () => {
    expect(resolvePassage('yes and yes', { exact: 'yes' })).toEqual({
      kind: 'elsewhere',
      spans: [
        { start: 0, end: 3 },
        { start: 8, end: 11 },
      ],
    });
  });

  it('sees that the middle of a long passage was edited, even to the same length', () => {
    const selector = passageSelector(source, { start: 0, end: 700 }, 'en');
    const edited = source.replace('46-year-old', '64-year-old');
    expect(selector && resolvePassage(edited, selector)).toEqual({
      kind: 'changed',
      span: { start: 0, end: 700 },
    });
  });

  it('is missing when the middle of a long passage has another length', () => {
    const selector = passageSelector(source, { start: 0, end: 700 }, 'en');
    const edited = source.replace('disgraced ', '');
    expect(selector && resolvePassage(edited, selector).kind).toBe('missing');
  });

  it('takes a start and an end made elsewhere, without length or checksum', () => {
    const resolved = resolvePassage('one two three four', { start: 'two', end: 'four' });
    expect(resolved).toEqual({ kind: 'found', span: { start: 4, end: 18 } });
    expect(resolvePassage('one two three four', { start: 'three', end: 'two' })).toEqual({ kind: 'missing' });
  });

  it('does not throw or stall on a text of one letter', () => {
    const text = 'a'.repeat(200_000);
    expect(resolvePassage(text, { start: 'a', end: 'b' })).toEqual({ kind: 'missing' });
    expect(resolvePassage(text, { start: 'a', end: 'aa' }).kind).toBe('elsewhere');
    expect(resolvePassage(text, { start: 'a', end: 'a', length: -3 })).toEqual({ kind: 'missing' });
  });
});
