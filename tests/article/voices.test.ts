import { expect, test } from 'vitest';
import { articleWith } from './article-with.ts';
import { markedQuotes, penOf, shareOfWords } from '../../src/article/voices.ts';
import { harbour } from '../fixtures/library/harbour.ts';

const person = (id: string) => {
  const found = harbour.people.find((each) => each.id === id);
  if (!found) throw new Error(`${id} is gone`);
  return found;
};

test('the pens go in the order of the first quotation, and the seventh voice has the first again', () => {
  const voiced = (voice: number) => penOf({ ...person('ada-grant'), voice });
  expect([1, 2, 6, 7, 12, 13].map(voiced)).toEqual([1, 2, 6, 1, 6, 1]);
});

test('nobody, and who is not quoted, has no pen', () => {
  expect(penOf(null)).toBe(0);
  expect(penOf(person('ines-varga'))).toBe(0);
});

test('a person’s marked quotations are theirs, and none that is only reported', () => {
  expect(markedQuotes(harbour, person('tom-reed')).map(({ id }) => id)).toEqual(['asked']);
  expect(markedQuotes(harbour, person('mary-dunn'))).toEqual([]);
});

test('a share is of all the words, in whole percent', () => {
  expect(
    shareOfWords(articleWith(harbour, { wordCount: 200 }), { ...person('tom-reed'), wordCount: 33 }),
  ).toBe('17%');
  expect(shareOfWords(harbour, person('ines-varga'))).toBe('0%');
});
