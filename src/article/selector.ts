import type { Span } from './span.ts';

/**
 * Words that name a place in a text, with as much of what stands beside them as makes the place unique.
 * The shape and the names are the W3C Web Annotation TextQuoteSelector's.
 */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Every place where `words` stand in `text`, overlapping ones too, in order. None for empty words. */
export function occurrences(text: string, words: string): Span[] {
  const spans: Span[] = [];
  if (words === '') return spans;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    spans.push({ start: at, end: at + words.length });
  return spans;
}
