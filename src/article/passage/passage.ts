import { checksum } from '../checksum.ts';
import { occurrences, type TextQuoteSelector } from '../selector.ts';
import type { Span } from '../span.ts';
import { wellFormed } from '../well-formed.ts';

/**
 * A long passage, named by the words that begin it and those that end it, as a text fragment's textStart and textEnd do
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax). The words between are not carried: their length and a
 * checksum tell whether they are still the same.
 */
export interface TextRangeSelector {
  readonly start: string;
  readonly end: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** UTF-16 code units of the whole passage; absent when the link was made elsewhere. */
  readonly length?: number | undefined;
  readonly sum?: string | undefined;
}

/** The words of a passage, or its first and last ones, with as much beside them as makes the place unique. */
export type PassageSelector = TextQuoteSelector | TextRangeSelector;

/**
 * Where a selector leads. found: the words stand as they were, in one place that fits. changed: they begin and end as
 * they did, and differ between. elsewhere: the words stand in the text, in none or in several of the places that the
 * selector allows. missing: they do not stand in it.
 */
export type Resolved =
  | { readonly kind: 'found' | 'changed'; readonly span: Span }
  | { readonly kind: 'elsewhere'; readonly spans: readonly Span[] }
  | { readonly kind: 'missing' };

/**
 * Finds the passage that a selector names: letter for letter, in a unique place, or not at all. Offsets are UTF-16.
 * Never throws, whatever the selector.
 */
export function resolvePassage(text: string, selector: PassageSelector): Resolved {
  const sound = wellFormed(text);
  const places = placesOf(sound, selector);
  const fitting = places.filter((span) => fits(sound, span, selector));
  const [only] = fitting;
  if (only && fitting.length === 1)
    return { kind: isWhole(sound, only, selector) ? 'found' : 'changed', span: only };
  return places.length > 0 ? { kind: 'elsewhere', spans: places } : { kind: 'missing' };
}

/** Whether a selector carries the first and the last words of a passage and not those between. */
export function isRange(selector: PassageSelector): selector is TextRangeSelector {
  return 'start' in selector;
}

/** Every place where a selector's words stand, whatever stands beside them, in order. */
export function placesOf(text: string, selector: PassageSelector): Span[] {
  if (!isRange(selector)) return occurrences(text, selector.exact);
  const { start, end, length } = selector;
  const begins = occurrences(text, start);
  return length === undefined
    ? upToNext(begins, occurrences(text, end))
    : ofLength(text, begins, end, length);
}

function ofLength(text: string, begins: readonly Span[], end: string, length: number): Span[] {
  return begins.flatMap(({ start, end: after }) => {
    const last = start + length - end.length;
    return last >= after && text.startsWith(end, last) ? [{ start, end: start + length }] : [];
  });
}

/** Each beginning with the first ending after it. Both lists are in order, so one pass does. */
function upToNext(begins: readonly Span[], ends: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let next = 0;
  for (const { start, end: after } of begins) {
    while ((ends[next]?.start ?? Infinity) < after) next += 1;
    const ending = ends[next];
    if (!ending) break;
    spans.push({ start, end: ending.end });
  }
  return spans;
}

function fits(text: string, { start, end }: Span, { prefix = '', suffix = '' }: PassageSelector): boolean {
  return text.endsWith(prefix, start) && text.startsWith(suffix, end);
}

function isWhole(text: string, { start, end }: Span, selector: PassageSelector): boolean {
  if (!isRange(selector) || selector.sum === undefined) return true;
  return checksum(text.slice(start, end)) === selector.sum;
}
