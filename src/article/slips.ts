import type { Article } from './article.ts';
import { segments } from './segments.ts';
import { overlaps, type Span } from './span.ts';

/** A part of the article's words; `note` is ours, on the slip that the part ends with. */
export interface Part {
  readonly start: number;
  readonly words: string;
  readonly note: string | null;
}

/** The words of a span, cut after each slip of the article's in it. Joined, they are the words again. */
export function partsBySlip({ text, slips }: Article, span: Span): Part[] {
  const within = slips.filter(({ words }) => overlaps(words, span));
  const cuts = within.map(({ words }) => ({ start: words.end, end: span.end }));
  return segments(span.start, span.end, cuts).map(({ start, end }) => ({
    start,
    words: text.slice(start, end),
    note: within.find(({ words }) => words.end === end)?.note ?? null,
  }));
}
