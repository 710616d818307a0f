import type { Article } from '../article/article.ts';
import { paragraphAt } from '../article/paragraphs.ts';
import type { Span } from '../article/span.ts';
import { paragraphId } from './element-ids.ts';

/*
 * Between places in the document and offsets in the article (UTF-16). Only paragraphs carry words of the article: a
 * place in one of our titles, or between paragraphs, counts as the nearest edge of one.
 */

/** A part of the document as a span of the article, without blanks at its ends; null when it holds no words of it. */
export function spanOf(article: Article, range: Range): Span | null {
  const start = offsetOf(article, range.startContainer, range.startOffset, 'after');
  const end = offsetOf(article, range.endContainer, range.endOffset, 'before');
  const words = article.text.slice(start, end);
  const trimmed = { start: end - words.trimStart().length, end: start + words.trimEnd().length };
  return trimmed.start < trimmed.end ? trimmed : null;
}

/** Whether the paragraphs of `span` read as the article does: a translator in the page puts other words there. */
export function isVerbatim(article: Article, span: Span): boolean {
  return paragraphsOf(article, span).every(
    ({ start, end, element }) => element?.textContent === article.text.slice(start, end),
  );
}

/** The words of `span` in the document: a range for each paragraph. */
export function rangesOf(article: Article, span: Span): Range[] {
  return paragraphsOf(article, span).flatMap(({ start, end, element }) => {
    if (!element) return [];
    const range = document.createRange();
    range.setStart(...placeIn(element, Math.max(span.start - start, 0), 'start'));
    range.setEnd(...placeIn(element, Math.min(span.end, end) - start, 'end'));
    return [range];
  });
}

function paragraphsOf({ paragraphs }: Article, span: Span) {
  const first = paragraphAt(paragraphs, span.start);
  const last = paragraphAt(paragraphs, span.end - 1);
  return paragraphs.slice(first, last + 1).map(({ start, end }, index) => ({
    start,
    end,
    element: document.getElementById(paragraphId(first + index)),
  }));
}

/** The offset of a place in the document; outside a paragraph, the start of the one after or the end of the one before. */
function offsetOf({ paragraphs }: Article, node: Node, at: number, otherwise: 'after' | 'before'): number {
  const next = firstAfter(paragraphs.length, node, at);
  const element = document.getElementById(paragraphId(next - 1));
  const paragraph = paragraphs[next - 1];
  if (!element || !paragraph) return 0;
  if (element.contains(node)) return paragraph.start + lengthUpTo(element, node, at);
  return otherwise === 'before' ? paragraph.end : (paragraphs[next]?.start ?? paragraph.end);
}

/** The first paragraph that begins after a place. They stand in order, so the search halves. */
function firstAfter(count: number, node: Node, at: number): number {
  const place = document.createRange();
  place.setStart(node, at);
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    const paragraph = document.getElementById(paragraphId(middle));
    if (paragraph && place.comparePoint(paragraph, 0) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lengthUpTo(element: Element, node: Node, at: number): number {
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, at);
  return range.toString().length;
}

/**
 * The text node, and the place in it, that stands `offset` units into an element's text. Between two nodes, words start
 * in the second and end in the first.
 */
export function placeIn(element: Element, offset: number, edge: 'start' | 'end'): [Node, number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left < length || (edge === 'end' && left === length)) return [node, left];
    left -= length;
  }
  return [element, element.childNodes.length];
}
