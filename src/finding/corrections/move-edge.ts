import { paragraphAt, paragraphsOf } from '../../article/paragraphs.ts';
import type { Span } from '../../article/span.ts';

/**
 * A span with one edge moved outwards or inwards by a word, that is by what stands between two spaces: its marks go with it. Null at a
 * paragraph's edge, and where nothing would be left.
 */
export function moveEdge(text: string, span: Span, edge: 'start' | 'end', to: 'out' | 'in'): Span | null {
  const paragraphs = paragraphsOf(text);
  const paragraph = paragraphs[paragraphAt(paragraphs, span.start)];
  if (paragraph === undefined) return null;
  const words = wordsIn(text, paragraph);
  const moved =
    edge === 'start'
      ? { ...span, start: movedStart(words, span, to) }
      : { ...span, end: movedEnd(words, span, to) };
  return moved.start < moved.end && (moved.start !== span.start || moved.end !== span.end) ? moved : null;
}

function wordsIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

function movedStart(words: readonly Span[], { start }: Span, to: 'out' | 'in'): number {
  const next =
    to === 'out' ? words.findLast((word) => word.start < start) : words.find((word) => word.start > start);
  return next?.start ?? start;
}

function movedEnd(words: readonly Span[], { end }: Span, to: 'out' | 'in'): number {
  const next = to === 'out' ? words.find((word) => word.end > end) : words.findLast((word) => word.end < end);
  return next?.end ?? end;
}
