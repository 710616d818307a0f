import type { Span } from './span.ts';

/** The paragraphs of a text: its lines that are not blank, without their line breaks. */
export function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\r\n]+/gu)].flatMap(({ index, 0: line }) =>
    line.trim() === '' ? [] : { start: index, end: index + line.length },
  );
}

/** The position of the paragraph in which `offset` lies, or of the last one that begins before it. */
export function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
