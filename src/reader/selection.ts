import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { isVerbatim, rangesOf, spanOf } from './text-place.ts';
import { beginsInText } from './selecting.ts';

/** Words that the reader has selected in the text. */
export interface Selected {
  readonly span: Span;
  /** Whether what the page shows is the article's own wording. */
  readonly verbatim: boolean;
  /** The last line of the selection as it was made, in the window, in CSS pixels: the pointer or the caret is there. */
  readonly line: DOMRect;
  readonly backward: boolean;
  /** Whether a finger made it: then the system shows a menu of its own beside it. */
  readonly byTouch: boolean;
}

/** What is selected now; null when it is nothing, blank, or began outside the text. */
export function selectedIn(article: Article, byTouch: boolean): Selected | null {
  const selection = getSelection();
  if (!selection || !beginsInText(selection)) return null;
  const range = selection.getRangeAt(0);
  const span = spanOf(article, range);
  if (!span) return null;
  const backward =
    range.startContainer === selection.focusNode && range.startOffset === selection.focusOffset;
  const lines = [...range.getClientRects()];
  const line = (backward ? lines[0] : lines.at(-1)) ?? range.getBoundingClientRect();
  return { span, verbatim: isVerbatim(article, span), line, backward, byTouch };
}

/** Selects the words of `span` (UTF-16) in the text, as if the reader had. */
export function selectWords(article: Article, span: Span): void {
  const ranges = rangesOf(article, span);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return;
  getSelection()?.setBaseAndExtent(
    first.startContainer,
    first.startOffset,
    last.endContainer,
    last.endOffset,
  );
}

/** How long a selection must be left alone to count as made, in milliseconds: a handle or a key may still be moving it. */
const REST = 250;

/**
 * Calls back when the selection has come to rest, with whether a finger made it: no change for a moment, and no mouse
 * button held. Gives the end of it.
 */
export function onSelectionAtRest(callback: (byTouch: boolean) => void): () => void {
  let timer = 0;
  let pointer = matchMedia('(pointer: coarse)').matches ? 'touch' : 'mouse';
  let held = false;
  const later = () => {
    clearTimeout(timer);
    if (!held) timer = window.setTimeout(() => callback(pointer === 'touch'), REST);
  };
  const hold = ({ pointerType }: PointerEvent) => {
    pointer = pointerType;
    held = pointerType === 'mouse';
  };
  const release = () => {
    if (!held) return;
    held = false;
    later();
  };
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('selectionchange', later, { signal });
  document.addEventListener('pointerdown', hold, { signal });
  document.addEventListener('pointerup', release, { signal });
  document.addEventListener('pointercancel', release, { signal });
  later();
  return () => {
    clearTimeout(timer);
    listening.abort();
  };
}
