import { expect, test } from 'vitest';
import { articleWith } from './article-with.ts';
import type { Article } from '../../src/article/article.ts';
import { ribbonOf } from '../../src/article/ribbon.ts';
import { harbour } from '../fixtures/library/harbour.ts';
import { told } from '../fixtures/library/told.ts';

/** Where a quotation stands, as shares of the text. */
function shares({ text, quotes }: Article, id: string): [number, number] {
  const [span] = quotes.find((each) => each.id === id)?.spans ?? [];
  if (!span) throw new Error(`${id} is gone`);
  return [span.start / text.length, span.end / text.length];
}

test('the ribbon has a stretch of the speaker’s pen for each marked quotation, where it stands', () => {
  const stretches = ribbonOf(harbour);
  expect(stretches.map(({ pen }) => pen)).toEqual([1, 1, 2, 0]);
  for (const [index, id] of ['scandal', 'million', 'asked', 'leaks'].entries()) {
    const [from, to] = shares(harbour, id);
    // A place of the ribbon is a 240th of the text.
    expect(Math.abs((stretches[index]?.from ?? 0) - from), id).toBeLessThan(1 / 240);
    expect(Math.abs((stretches[index]?.to ?? 0) - to), id).toBeLessThan(1 / 240);
  }
});

test('reported speech and the writer’s own voice have no stretch', () => {
  const [from, to] = shares(harbour, 'old-wall');
  expect(ribbonOf(harbour).filter((stretch) => stretch.to > from && stretch.from < to)).toEqual([]);
  expect(ribbonOf(told)).toEqual([]);
});

test('a quotation at the very end reaches the end of the ribbon', () => {
  const { text, quotes } = harbour;
  const last = quotes.slice(0, 1).map((quote) => ({
    ...quote,
    spans: [{ start: text.length - 5, end: text.length }] as const,
  }));
  expect(ribbonOf(articleWith(harbour, { quotes: last })).at(-1)?.to).toBe(1);
});

test('neighbouring quotations of one voice are one stretch, of two voices two', () => {
  const [first, , , asked] = harbour.quotes;
  if (!first || !asked) throw new Error('The quotations are gone');
  const half = Math.floor(harbour.text.length / 2);
  const pair = (second: typeof first) =>
    ribbonOf(
      articleWith(harbour, {
        quotes: [
          { ...first, spans: [{ start: 0, end: half }] },
          { ...second, spans: [{ start: half, end: harbour.text.length }] },
        ],
      }),
    );
  expect(pair(first)).toHaveLength(1);
  expect(pair(asked)).toHaveLength(2);
});
