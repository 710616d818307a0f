import { paragraphId } from './element-ids.ts';
import { EYE, paragraphAtEye } from './reading-place.ts';
import { placeIn } from './text-place.ts';

/** Words of the text: a paragraph by its place, and an offset in it (UTF-16). */
export interface WordsPlace {
  readonly paragraph: number;
  readonly offset: number;
}

/** The first words of the line under the eye; null when the text begins below it, or there is none. */
export function wordsAtEye(): WordsPlace | null {
  const paragraph = paragraphAtEye();
  const element = document.getElementById(paragraphId(paragraph));
  return element && { paragraph, offset: firstBelow(element, innerHeight * EYE) };
}

/** How far below the window's upper edge words stand, in CSS pixels; null when the text does not have them. */
export function topOf({ paragraph, offset }: WordsPlace): number | null {
  const element = document.getElementById(paragraphId(paragraph));
  const length = element?.textContent.length ?? 0;
  if (!element || offset >= length) return null;
  return rangeIn(element, offset, offset + 1).getBoundingClientRect().top;
}

/** Lines stand in order, so the search halves: where the words up to an offset reach below `y`, its line does. */
function firstBelow(element: Element, y: number): number {
  let low = 0;
  let high = element.textContent.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rangeIn(element, 0, middle + 1).getBoundingClientRect().bottom > y) high = middle;
    else low = middle + 1;
  }
  return low;
}

function rangeIn(element: Element, start: number, end: number): Range {
  const range = document.createRange();
  range.setStart(...placeIn(element, start, 'start'));
  range.setEnd(...placeIn(element, end, 'end'));
  return range;
}

/**
 * How many frames words are held for: what a browser lays out late (paragraphs that come into sight, its own anchoring of
 * the scroll position) has been by then.
 */
const FRAMES = 6;

/** Scrolls until words stand `top` below the window's upper edge, and holds them there for a few frames. */
export function bringTo(words: WordsPlace, top: number, left = FRAMES): void {
  const off = (topOf(words) ?? top) - top;
  if (Math.abs(off) >= 0.5) scrollBy({ top: off, behavior: 'instant' });
  if (left > 0) requestAnimationFrame(() => bringTo(words, top, left - 1));
}

/**
 * Changes how the text looks, and holds the words under the eye while it does. As long as the reader does not scroll they
 * are the same words from change to change, so that what each rounds off does not add up.
 */
export function steadyEye(): (change: () => void) => void {
  let held: { readonly words: WordsPlace; readonly top: number } | null = null;
  return (change) => {
    const isWhereItWas = held !== null && Math.abs((topOf(held.words) ?? Infinity) - held.top) <= 2;
    if (!isWhereItWas) held = seen();
    change();
    if (held) bringTo(held.words, held.top);
  };
}

function seen(): { words: WordsPlace; top: number } | null {
  const words = wordsAtEye();
  const top = words && topOf(words);
  return words && top !== null ? { words, top } : null;
}
