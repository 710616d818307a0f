import { describe, expect, test } from 'vitest';
import { quotedWords } from '../../../src/article/saying/quoted-words.ts';
import milano from '../../../src/content/alyssa-milano-on-metoo/article.ts';

function wordsOf(id: string, rooms: readonly number[]): string {
  const quote = milano.quotes.find((each) => each.id === id);
  if (!quote) throw new Error(`${id} is gone`);
  return quotedWords(milano, quote, rooms);
}

describe('the words of a quotation in a room', () => {
  test('stand in marks, whole where they fit', () => {
    expect(wordsOf('beautiful', [60])).toBe('“beautiful”');
  });

  test('stand in no marks where the article reports them', () => {
    expect(wordsOf('give-up-acting', [200])).toMatch(/^she’s so .* needed to$/u);
  });

  test('take a larger room rather than lose the condition that they were said under', () => {
    expect(wordsOf('give-up-acting', [60, 120])).toMatch(/if she needed to$/u);
    expect(wordsOf('without-activism', [40, 60])).toMatch(/if she gave it up$/u);
  });

  test('are cut with an ellipsis, never left out, where no room keeps their sense', () => {
    expect(wordsOf('without-activism', [30])).toBe('she wouldn’t know how to …');
  });

  test('never end within marks', () => {
    expect(wordsOf('claimed-assault', [55])).toBe('she was was assaulted on a movie set …');
  });

  test('are never shown without the reserve that stands in them', () => {
    expect(wordsOf('claimed-assault', [60, 120])).toMatch(/alleged abuser$/u);
  });
});
