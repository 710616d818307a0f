import { occurrences, type TextQuoteSelector } from '../../article/selector.ts';
import type { Anchor } from '../../authoring/anchor.ts';
import type { Span } from '../../text/analysis.ts';

/** As much of what stands beside the words as an author would write. */
const LONGEST_CONTEXT = 200;

/**
 * The words of a span as an author would name them: alone where they occur once, else with the shortest suffix, or prefix,
 * in whole words, that tells the place from the others. `null` where even that does not.
 */
export function anchorFor(text: string, span: Span): Anchor | null {
  const exact = text.slice(span.start, span.end);
  const others = occurrences(text, exact).filter((one) => one.start !== span.start);
  if (others.length === 0) return exact;
  return withSuffix(text, span, others) ?? withPrefix(text, span, others) ?? withBoth(text, span, others);
}

function withSuffix(text: string, span: Span, others: readonly Span[]): TextQuoteSelector | null {
  for (const length of wordEnds(text.slice(span.end, span.end + LONGEST_CONTEXT))) {
    const suffix = text.slice(span.end, span.end + length);
    if (!others.some(({ end }) => text.startsWith(suffix, end)))
      return { exact: text.slice(span.start, span.end), suffix };
  }
  return null;
}

function withPrefix(text: string, span: Span, others: readonly Span[]): TextQuoteSelector | null {
  const before = text.slice(Math.max(0, span.start - LONGEST_CONTEXT), span.start);
  for (const from of wordStarts(before)) {
    const prefix = before.slice(from);
    if (!others.some(({ start }) => text.slice(0, start).endsWith(prefix)))
      return { exact: text.slice(span.start, span.end), prefix };
  }
  return null;
}

function withBoth(text: string, span: Span, others: readonly Span[]): TextQuoteSelector | null {
  const prefix = text.slice(Math.max(0, span.start - LONGEST_CONTEXT), span.start);
  const suffix = text.slice(span.end, span.end + LONGEST_CONTEXT);
  if (prefix === '' || suffix === '') return null;
  const isTaken = others.some(
    ({ start, end }) => text.startsWith(suffix, end) && text.slice(0, start).endsWith(prefix),
  );
  return isTaken ? null : { exact: text.slice(span.start, span.end), prefix, suffix };
}

function wordEnds(after: string): number[] {
  return [...after.matchAll(/\S(?=\s|$)/gu)].map(({ index }) => index + 1);
}

function wordStarts(before: string): number[] {
  return [...before.matchAll(/(?<=\s|^)\S/gu)].map(({ index }) => index).toReversed();
}
