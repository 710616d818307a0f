import { occurrences, type TextQuoteSelector } from '../../article/selector.ts';
import type { Span } from '../../article/span.ts';

/** What stands beside the words at first, in UTF-16 units: enough to find them again in an edition that differs a little. */
const CONTEXT = 24;

/** The selector of a span, with as much beside it on either side as fits no other place of the text. */
export function selectorOf(text: string, { start, end }: Span): TextQuoteSelector {
  const exact = text.slice(start, end);
  let rivals = occurrences(text, exact).filter((place) => place.start !== start);
  for (let reach = CONTEXT; ; reach *= 2) {
    const prefix = text.slice(Math.max(0, start - reach), start);
    const suffix = text.slice(end, end + reach);
    rivals = rivals.filter(
      (place) => text.endsWith(prefix, place.start) && text.startsWith(suffix, place.end),
    );
    if (rivals.length === 0 || reach > text.length)
      return { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
  }
}

/** Why words name no place: they stand nowhere, or what stands beside them does not tell one place from others. */
export type NoPlace = 'nowhere' | 'several';

/**
 * The one place that a selector names. Where nothing has all of it, words that stand only once are found by themselves: what is
 * beside them may have been edited.
 */
export function placeOf(
  text: string,
  { exact, prefix = '', suffix = '' }: TextQuoteSelector,
): Span | NoPlace {
  const places = occurrences(text, exact);
  const whole = places.filter(
    ({ start, end }) => text.endsWith(prefix, start) && text.startsWith(suffix, end),
  );
  const fitting = whole.length > 0 ? whole : places;
  const [place] = fitting;
  if (place === undefined) return 'nowhere';
  return fitting.length === 1 ? place : 'several';
}
