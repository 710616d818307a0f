import type { Article, Quote, Speaker } from '../article/article.ts';
import { occurrences } from '../article/selector.ts';
import { overlaps, type Span } from '../article/span.ts';
import type { Correction } from '../finding/corrections/correction.ts';
import { moveEdge } from '../finding/corrections/move-edge.ts';
import { selectorOf } from '../finding/corrections/selector-of.ts';

/** "This one said it": somebody who was found, words of the text that name another, or nobody (null). */
export function saidBy(
  { text }: Article,
  quote: Quote,
  by: Speaker | Span | null,
  withContinued: boolean,
): Correction {
  const named = by !== null && 'named' in by ? by.named : by;
  return {
    kind: 'speaker',
    quote: selectorOf(text, quote.spans[0]),
    speaker: named && selectorOf(text, named),
    withContinued,
  };
}

/** "This is no quotation." */
export function notAQuotation({ text }: Article, quote: Quote): Correction {
  return { kind: 'notQuotation', quote: selectorOf(text, quote.spans[0]) };
}

/** "These words are a quotation": a selector for each paragraph that they run over. Null for words that are blank. */
export function aQuotation({ text, paragraphs }: Article, span: Span): Correction | null {
  const parts = paragraphs
    .filter((paragraph) => overlaps(paragraph, span))
    .map(({ start, end }) =>
      trimmed(text, { start: Math.max(start, span.start), end: Math.min(end, span.end) }),
    )
    .filter(({ start, end }) => start < end);
  if (parts.length === 0) return null;
  return { kind: 'quotation', words: parts.map((part) => selectorOf(text, part)), speaker: null };
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

/** A quotation's first or last edge moved by a word, and where its words are then; null where it cannot go. */
export function movedEdge(
  { text }: Article,
  quote: Quote,
  edge: 'start' | 'end',
  to: 'out' | 'in',
): { readonly correction: Correction; readonly at: Span } | null {
  const [first] = quote.spans;
  const part = edge === 'start' ? first : (quote.spans.at(-1) ?? first);
  const at = moveEdge(text, part, edge, to);
  if (at === null) return null;
  const correction = { kind: 'edges', quote: selectorOf(text, part), words: selectorOf(text, at) } as const;
  return { correction, at };
}

/** Where the text has the words, nearest to an offset; null where it has them nowhere. Upper and lower case count. */
export function nearestWords({ text }: Article, words: string, offset: number): Span | null {
  const exact = words.trim();
  if (exact === '') return null;
  const places = occurrences(text, exact).toSorted(
    (a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset),
  );
  return places[0] ?? null;
}
