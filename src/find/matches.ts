import type { Span } from '../article/span.ts';
import { fold, type Folded } from './fold.ts';

/**
 * Every place where what was asked stands in a folded text, in order, none over another. Spans are of the original text
 * (UTF-16, half-open) and hold whole characters. None for a question without a letter, digit or sign.
 */
export function matchesOf({ text, starts, ends }: Folded, asked: string): Span[] {
  const words = fold(asked).text.replaceAll('\n', ' ').trim();
  const spans: Span[] = [];
  if (words === '') return spans;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    spans.push({ start: starts[at] ?? 0, end: ends[at + words.length - 1] ?? 0 });
  return spans;
}

/** The match to begin with: the first that does not lie before `offset`, else the first of all; -1 where there is none. */
export function firstFrom(matches: readonly Span[], offset: number): number {
  const next = matches.findIndex(({ start }) => start >= offset);
  return next < 0 ? Math.min(0, matches.length - 1) : next;
}
