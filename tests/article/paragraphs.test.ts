import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphAt, paragraphsOf } from '../../src/article/paragraphs.ts';
import { wordsAt } from '../../src/article/span.ts';

test('a paragraph is a line that is not blank, spaces at its ends included', () => {
  const text = '\n One \r\n\r\n   \nTwo\rThree';
  expect(paragraphsOf(text).map((span) => wordsAt(text, span))).toEqual([' One ', 'Two', 'Three']);
});

test('a text without words has no paragraphs', () => {
  expect(paragraphsOf('')).toEqual([]);
  expect(paragraphsOf(' \n\t\n')).toEqual([]);
});

test('what lies between paragraphs is blank, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '𝄞', ' ', '\n', '\r', '\u00a0') }), (text) => {
      let rest = text;
      for (const span of paragraphsOf(text).toReversed())
        rest = rest.slice(0, span.start) + rest.slice(span.end);
      expect(rest.trim()).toBe('');
    }),
  );
});

test('an offset lies in the paragraph around it, and between two in the one before', () => {
  const paragraphs = paragraphsOf('ab\n\ncd\nef');
  expect([0, 1, 2, 3, 4, 5, 7, 99].map((offset) => paragraphAt(paragraphs, offset))).toEqual([
    0, 0, 0, 0, 1, 1, 2, 2,
  ]);
});
