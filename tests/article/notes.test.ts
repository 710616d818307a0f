import { describe, expect, it } from 'vitest';
import { articleWith } from './article-with.ts';
import { hasPrintedNotes, notesByEnd } from '../../src/article/notes.ts';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';

const [first] = milano.quotes;
if (!first) throw new Error('The article has no quotation');
const quoted = (...spans: [number, number][]) =>
  spans.map(([start, end]) => ({ ...first, spans: [{ start, end }] as const }));

describe('the numbers of the notes', () => {
  it('stand where the quotations end, one for each in the order of the text', () => {
    const numbers = [...notesByEnd(milano).values()].flat().toSorted((a, b) => a - b);
    expect(numbers).toEqual(milano.quotes.map((_, index) => index + 1));
  });

  it('come from the inner quotation to the outer where two end together', () => {
    const article = articleWith(milano, { quotes: quoted([0, 20], [10, 20]) });
    expect([...notesByEnd(article)]).toEqual([[20, [2, 1]]]);
  });

  it('stand at the end of the last paragraph of a quotation that runs over several', () => {
    const spans = [
      { start: 0, end: 5 },
      { start: 6, end: 9 },
    ] as const;
    expect([...notesByEnd(articleWith(milano, { quotes: [{ ...first, spans }] }))]).toEqual([[9, [1]]]);
  });
});

describe('an article', () => {
  it('has printed notes, unless it quotes nobody, or so often that they would outweigh it', () => {
    expect(hasPrintedNotes(milano)).toBe(true);
    expect(hasPrintedNotes(articleWith(milano, { quotes: [] }))).toBe(false);
    expect(hasPrintedNotes(articleWith(milano, { quotes: Array.from({ length: 501 }, () => first) }))).toBe(
      false,
    );
  });
});
