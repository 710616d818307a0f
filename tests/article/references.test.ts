import { describe, expect, test } from 'vitest';
import { annotatedSpans } from '../../src/article/annotations.ts';
import type { PersonId, Quote } from '../../src/article/article.ts';
import { litBy, placeOfOpen, wordsFrom } from '../../src/article/lit.ts';
import { nearestNames } from '../../src/article/nearest.ts';
import { sharersOf, lookUp, personOf, speakerOf } from '../../src/article/references.ts';
import { resolveArticle } from '../../src/authoring/resolve.ts';
import { partsBySlip } from '../../src/article/slips.ts';
import { wordsAt } from '../../src/article/span.ts';
import { smallSource } from './small-article.ts';

const article = resolveArticle(smallSource());

function quote(id: string): Quote {
  const found = lookUp(article, 'quote', id);
  if (!found) throw new Error(`No ${id}`);
  return found;
}

describe('looking up', () => {
  test('a thing is found by its id, and by an alias of it', () => {
    expect(lookUp(article, 'quote', 'kind-rain')).toBe(quote('kind-rain'));
    expect(lookUp(article, 'quote', 'kindest-rain')).toBe(quote('kind-rain'));
  });

  test.each(['', 'KIND', '__proto__', 'constructor', 'toString', 'tim', 'ann-lee '])(
    '%j is nothing',
    (id) => {
      expect(lookUp(article, 'quote', id)).toBeNull();
      expect(lookUp(article, 'person', id)).toBeNull();
    },
  );

  test('an id of one kind is no id of another', () => {
    expect(lookUp(article, 'person', 'kind')).toBeNull();
    expect(lookUp(article, 'event', 'kindest-rain')).toBeNull();
  });

  test('an id of another article throws', () => {
    expect(() => personOf(article, 'somebody' as PersonId)).toThrow(RangeError);
  });

  test('lineage is known both ways', () => {
    expect(sharersOf(article, quote('kind-rain'))).toEqual([quote('kind')]);
    expect(sharersOf(article, quote('kind'))).toEqual([]);
    expect(speakerOf(article, quote('kind'))?.name).toBe('Ann Lee');
  });
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
