import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleWith } from './article-with.ts';
import { annotatedSpans } from '../../src/article/annotations.ts';
import type { PersonId, Quote, QuoteId } from '../../src/article/article.ts';
import { litBy, placeOfOpen, wordsFrom } from '../../src/article/lit.ts';
import { nearestNames } from '../../src/article/nearest.ts';
import { resolveArticle } from '../../src/authoring/resolve.ts';
import { partsBySlip } from '../../src/article/slips.ts';
import { contains, overlaps, wordsAt } from '../../src/article/span.ts';
import { smallSource } from './small-article.ts';

const article = resolveArticle(smallSource());

function quote(id: string): Quote {
  const found = article.index.lookUp('quote', id);
  if (!found) throw new Error(`No ${id}`);
  return found;
}

describe('looking up', () => {
  test('a thing is found by its id, and by an alias of it', () => {
    expect(article.index.lookUp('quote', 'kind-rain')).toBe(quote('kind-rain'));
    expect(article.index.lookUp('quote', 'kindest-rain')).toBe(quote('kind-rain'));
  });

  test.each(['', 'KIND', '__proto__', 'constructor', 'toString', 'tim', 'ann-lee '])(
    '%j is nothing',
    (id) => {
      expect(article.index.lookUp('quote', id)).toBeNull();
      expect(article.index.lookUp('person', id)).toBeNull();
    },
  );

  test('an id of one kind is no id of another', () => {
    expect(article.index.lookUp('person', 'kind')).toBeNull();
    expect(article.index.lookUp('event', 'kindest-rain')).toBeNull();
  });

  test('an id of another article throws', () => {
    expect(() => article.index.person('somebody' as PersonId)).toThrow(RangeError);
  });

  test('lineage is known both ways', () => {
    expect(article.index.sharersOf(quote('kind-rain'))).toEqual([quote('kind')]);
    expect(article.index.sharersOf(quote('kind'))).toEqual([]);
    expect(article.index.speakerOf(quote('kind'))?.name).toBe('Ann Lee');
  });
});

describe('invariant: what the index answers is what a search through everything would', () => {
  const text = 'x'.repeat(60);
  const spans = fc
    .tuple(fc.nat(58), fc.integer({ min: 1, max: 30 }))
    .map(([start, length]) => ({ start, end: Math.min(60, start + length) }));

  test('of quotations that a span touches, and of the innermost around it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(spans, spans), { maxLength: 8 }), spans, (made, asked) => {
        const quotes = made.map(([first, second], index) => ({
          ...quote('kind'),
          id: `q${index}` as QuoteId,
          spans: [first, second] as const,
        }));
        const { index } = articleWith(article, { text, quotes });
        const touching = quotes.filter((each) => each.spans.some((span) => overlaps(span, asked)));
        expect(new Set(index.quotesIn(asked))).toEqual(new Set(touching));
        const around = quotes.flatMap((each) => each.spans.filter((span) => contains(span, asked)));
        const shortest = Math.min(...around.map(({ start, end }) => end - start));
        const innermost = index.quoteAround(asked)?.spans.filter((span) => contains(span, asked)) ?? [];
        expect(Math.min(...innermost.map(({ start, end }) => end - start))).toBe(shortest);
      }),
    );
  });

  test('of places, sections and a speaker’s quotations', () => {
    for (const [place, each] of article.quotes.entries()) expect(article.index.placeOf(each)).toBe(place);
    expect(article.index.sectionAt(0)?.id).toBe('lead');
    expect(article.index.sectionAt(article.text.length - 1)?.id).toBe('charge');
    expect(article.index.sectionAt(article.text.length)).toBeNull();
    const [ann] = article.people;
    expect(ann && article.index.quotesBy(ann).map(({ id }) => id)).toEqual(['kind', 'kind-rain']);
  });
});

test('an index is no data: a copy and a file have none', () => {
  expect(article.index).toBe(article.index);
  expect(Object.keys(article)).not.toContain('index');
  expect(JSON.stringify(article)).not.toContain('"index"');
});

describe('nearest', () => {
  test('names are ranked by spelling, and there are at most three', () => {
    expect(nearestNames('kind-rian', ['town', 'kind', 'kind-rain', 'x'])).toEqual([
      'kind-rain',
      'kind',
      'town',
    ]);
  });

  test('nothing is near to nothing', () => {
    expect(nearestNames('a', [])).toEqual([]);
  });
});

describe('what is open lights its words', () => {
  const wordsOf = (role: string, id: string) =>
    litBy(article, { kind: 'quote', quote: quote(id) }).flatMap((lit) =>
      lit.role === role ? [wordsAt(article.text, lit.span)] : [],
    );

  test('a quotation lights itself, its cue and each step of its trail', () => {
    expect(wordsOf('quote', 'kind-rain')).toEqual(['"It was a kind rain. It fell on the the town."']);
    expect(wordsOf('cue', 'kind-rain')).toEqual(['She said']);
    expect(wordsOf('step', 'kind-rain').toSorted()).toEqual(['Ann Lee', 'She']);
    expect(wordsOf('occasion', 'kind-rain')).toEqual([]);
  });

  test('a pair of the same words is lit from either end', () => {
    expect(wordsOf('same', 'kind')).toEqual(['kind']);
    expect(wordsOf('same', 'kind-rain')).toEqual(['"kind"', 'kind']);
  });

  test('everything that can be lit is cut beforehand', () => {
    const cut = annotatedSpans(article);
    const opens = [
      ...article.quotes.map((each) => ({ kind: 'quote', quote: each }) as const),
      ...article.people.map((person) => ({ kind: 'person', person }) as const),
      ...article.events.map((event) => ({ kind: 'event', event }) as const),
    ];
    for (const open of opens) {
      for (const { span } of litBy(article, open)) expect(cut).toContainEqual(span);
      expect(cut).toContainEqual({ start: placeOfOpen(open).start, end: placeOfOpen(open).end });
    }
  });

  test('a fragment names the words that the open thing means; else the longest that begin there; else none', () => {
    const open = { kind: 'quote', quote: quote('kind-rain') } as const;
    const she = article.text.indexOf('She said');
    expect(wordsAt(article.text, wordsFrom(article, open, she) ?? { start: 0, end: 1 })).toBe('She said');
    expect(wordsFrom(article, null, 3)).toBeNull();
    expect(wordsFrom(article, null, 10 ** 9)).toBeNull();
  });
});

test('[sic] comes after each slip within the words, and the parts joined are the words', () => {
  const [span] = quote('kind-rain').spans;
  const parts = partsBySlip(article, span);
  expect(parts.map(({ words }) => words).join('')).toBe(wordsAt(article.text, span));
  expect(parts.map(({ words, note }) => [words.slice(-7), note])).toEqual([
    ['the the', 'Printed twice.'],
    [' town."', null],
  ]);
  expect(partsBySlip(article, quote('kind').spans[0])).toHaveLength(1);
});
