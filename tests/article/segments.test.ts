import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segments } from '../../src/article/segments.ts';

/** Letters, emoji with joiners, musical signs, combining marks, right-to-left marks, line ends, and lone surrogates. */
const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', ' ', '\n', '𝄞', '👩🏽‍🚀', 'e\u0301', '\u0301', '\u202e', '\ud800', '“', '’'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
  ),
  minLength: 1,
});

const offset = (text: string) => fc.nat(text.length);

/** A text, a stretch of it, and any spans over it: nested, crossing, equal, outside the stretch. */
const cases = texts.chain((text) => {
  const span = fc
    .tuple(offset(text), offset(text))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    .filter(({ start, end }) => end > start);
  return fc.record({ text: fc.constant(text), stretch: span, spans: fc.array(span, { maxLength: 12 }) });
});

describe('invariant 4, segments: any overlapping spans become a flat list of runs', () => {
  test('joined, the runs are the text again, exactly', () => {
    fc.assert(
      fc.property(cases, ({ text, stretch: { start, end }, spans }) => {
        const runs = segments(start, end, spans);
        expect(runs.map((run) => text.slice(run.start, run.end)).join('')).toBe(text.slice(start, end));
      }),
    );
  });

  test('no run is empty, and each begins where the one before ends', () => {
    fc.assert(
      fc.property(cases, ({ stretch: { start, end }, spans }) => {
        let place = start;
        for (const run of segments(start, end, spans)) {
          expect(run.start).toBe(place);
          expect(run.end).toBeGreaterThan(run.start);
          place = run.end;
        }
        expect(place).toBe(end);
      }),
    );
  });

  test('each run knows the spans that cover it, all of it, and no others', () => {
    fc.assert(
      fc.property(cases, ({ stretch: { start, end }, spans }) => {
        for (const run of segments(start, end, spans)) {
          const covering = spans.flatMap((span, index) =>
            span.start <= run.start && run.end <= span.end ? [index] : [],
          );
          expect(run.covering).toEqual(covering);
          for (const span of spans) {
            const partly = span.start < run.end && run.start < span.end;
            expect(partly).toBe(span.start <= run.start && run.end <= span.end);
          }
        }
      }),
    );
  });

  test('without spans there is one run', () => {
    expect(segments(3, 9, [])).toEqual([{ start: 3, end: 9, covering: [] }]);
  });

  test('a span outside the stretch, or touching it, cuts nothing', () => {
    expect(
      segments(3, 9, [
        { start: 0, end: 3 },
        { start: 9, end: 12 },
      ]),
    ).toHaveLength(1);
  });
});
