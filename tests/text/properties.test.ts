import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/text/analyse.ts';
import type { Quote, Span } from '../../src/text/analysis.ts';

/** Pieces that make trouble when they meet: marks of every kind, cues, names, breaks, halves of pairs. */
const MARKS = "“|”|\"|''|‘|’|'|«|»|„|``|\n|\n\n| |. |, |: |(|)| – |--|=";
const WORDS =
  "Marta Quill|Mr. Halloway|she|He|who|the mayor|said|asked|calling|according to|and|that|of|the|don't|’90s|6'2|2017|two years ago|" +
  'on Monday|😀|\ud800|é|İ|\u00a0|http://';
const piece = constantFrom(...`${MARKS}|${WORDS}`.split('|'));
const troublesome = array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''));
const anyText = oneof(troublesome, string({ unit: 'binary', maxLength: 200 }));

describe('whatever the text', () => {
  test('every span lies within it and is not empty', () => {
    assert(
      property(anyText, (text) => {
        expect(
          spansOf(text).filter(({ start, end }) => start < 0 || end > text.length || end <= start),
        ).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test('marked quotations are apart from each other, and nested ones lie within theirs', () => {
    assert(
      property(anyText, (text) => {
        const marked = analyse(text).quotes.filter(({ form }) => form !== 'reported');
        const spans = marked.flatMap((quote) => quote.spans);
        expect(spans.filter((span, index) => span.start < (spans[index - 1]?.end ?? 0))).toEqual([]);
        expect(marked.flatMap((quote) => quote.nested.filter((inner) => !isWithin(inner, quote)))).toEqual(
          [],
        );
      }),
      { numRuns: 1500 },
    );
  });

  test('a speaker has a trail that begins with it and a person; none has neither', () => {
    assert(
      property(troublesome, (text) => {
        const { quotes, people } = analyse(text);
        expect(quotes.filter((quote) => !isConsistent(quote, people.length))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('the same text gives the same analysis', () => {
    assert(
      property(troublesome, (text) => {
        expect(analyse(text)).toEqual(analyse(text));
      }),
      { numRuns: 200 },
    );
  });
});

/** Slow enough for a loaded machine, and far below what anything quadratic would take. */
const LIMIT = 30_000;

describe('200,000 characters of one thing take no more than their length', () => {
  const units = [
    '"',
    '“',
    '‘a ',
    "'a ",
    'Aaa ',
    'he said ',
    '"A b," he said. ',
    'the ',
    '(',
    '"a\n',
    ', a',
    'who ',
    'and ',
    "a's ",
  ];
  test.each(units)(
    '%j',
    (unit) => {
      expect(analyse(unit.repeat(Math.ceil(200_000 / unit.length))).quotes).toBeInstanceOf(Array);
    },
    LIMIT,
  );
});

function isConsistent({ speaker, trail, person, grade }: Quote, people: number): boolean {
  if (speaker === null) return trail.length === 0 && person === -1 && grade === 'unattributed';
  return trail[0]?.start === speaker.start && person >= 0 && person < people;
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function spansOf(text: string): Span[] {
  const { quotes, people, times } = analyse(text);
  const figures = people.flatMap(({ named, mentions, epithets }) => [named, ...mentions, ...epithets]);
  return quotes.flatMap(spansOfQuote).concat(figures, times);
}

function spansOfQuote(quote: Quote): Span[] {
  const single = [quote.speaker, quote.cue].flatMap((span) => span ?? []);
  return [quote, ...quote.spans, ...quote.trail, ...quote.nested, ...single];
}
