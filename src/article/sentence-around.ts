import type { Span } from './span.ts';

const SENTENCE_END = /[.!?…]["”’]?\s+/gu;

/** The sentences of `within` that hold `span` (UTF-16), without the blanks around them. */
export function sentenceAround(text: string, within: Span, span: Span): Span {
  const ends = [...text.slice(within.start, within.end).matchAll(SENTENCE_END)].map(({ index, 0: end }) => ({
    at: within.start + index + end.trimEnd().length,
    next: within.start + index + end.length,
  }));
  return {
    start: ends.findLast(({ next }) => next <= span.start)?.next ?? within.start,
    end: ends.find(({ at }) => at >= span.end)?.at ?? within.end,
  };
}
