import search from 'approx-string-match';
import { occurrences, type TextQuoteSelector } from '../article/selector.ts';
import { spanWithin, type Span } from '../article/span.ts';

/**
 * What an author writes: the words alone; a selector where the words occur more than once; or, where a program wrote it,
 * their place. The place is a W3C TextPositionSelector's, but that it counts UTF-16 code units, as all our offsets do.
 */
export type Anchor = string | TextQuoteSelector | Span;

/** An anchor that names no place in the text, or more than one. */
export class AnchorError extends Error {
  override readonly name = 'AnchorError';
  constructor(
    readonly selector: TextQuoteSelector,
    /** Every place where the words stand, each with its surroundings; or, where they do not, the nearest words. */
    readonly candidates: readonly string[],
    readonly found: number,
  ) {
    super(explain(selector, candidates, found));
  }
}

/**
 * Finds the one place in `text` that `anchor` names.
 * @throws AnchorError when the words stand nowhere, or in two places or more.
 * @throws RangeError when a place lies outside the text.
 */
export function resolveAnchor(text: string, anchor: Anchor): Span {
  if (typeof anchor === 'object' && 'start' in anchor) return spanWithin(text, anchor.start, anchor.end);
  const selector = typeof anchor === 'string' ? { exact: anchor } : anchor;
  const { exact, prefix = '', suffix = '' } = selector;
  const [place, ...more] = occurrences(text, prefix + exact + suffix);
  if (place && more.length === 0)
    return { start: place.start + prefix.length, end: place.end - suffix.length };
  const places = occurrences(text, exact);
  const candidates = places.length > 0 ? places.map((span) => around(text, span)) : nearest(text, selector);
  throw new AnchorError(selector, candidates, place ? more.length + 1 : 0);
}

const CONTEXT = 24;

function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - CONTEXT), start)}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}`;
}

/** At most a third of the words may differ: beyond that, a candidate misleads more than it helps. */
const TOLERANCE = 1 / 3;
const MOST_CANDIDATES = 3;

function nearest(text: string, { exact }: TextQuoteSelector): string[] {
  const matches = search(text, exact, Math.ceil(exact.length * TOLERANCE));
  const best = matches.toSorted((a, b) => a.errors - b.errors).slice(0, MOST_CANDIDATES);
  return [...new Set(best.map((match) => around(text, match)))];
}

function explain(selector: TextQuoteSelector, candidates: readonly string[], found: number): string {
  const beside = [
    selector.prefix && `after “${selector.prefix}”`,
    selector.suffix && `before “${selector.suffix}”`,
  ];
  const asked = [`“${selector.exact}”`, ...beside].filter(Boolean).join(', ');
  const places = found === 0 ? 'stands nowhere in the text' : `stands in ${found} places of the text`;
  const advice = found === 0 ? 'The nearest words are' : 'Add a prefix or a suffix to name one of';
  const listed = candidates.map((candidate) => `\n      … ${candidate.replaceAll('\n', '¶')} …`).join('');
  return `${asked} ${places}.${candidates.length > 0 ? ` ${advice}:${listed}` : ' Nothing in it is near.'}`;
}
