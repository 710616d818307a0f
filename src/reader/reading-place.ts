import { useSyncExternalStore } from 'react';
import type { Article } from '../article/article.ts';
import { paragraphId } from './element-ids.ts';

/** How far down the window the eye is taken to be. */
const EYE = 0.35;

/**
 * The paragraph that is being read, by its place in the article; -1 above the first. It follows scrolling and resizing,
 * and is the same on the server and at first paint.
 */
export function useReadingPlace(article: Article): number {
  return useSyncExternalStore(
    subscribe,
    () => paragraphAtEye(article.paragraphs.length),
    () => -1,
  );
}

/** How much of the text has passed the window's lower edge, from 0 to 1. */
export function progressThrough(text: Element): number {
  const { top, height } = text.getBoundingClientRect();
  const readable = Math.max(1, height - innerHeight * (1 - EYE));
  return Math.min(1, Math.max(0, (innerHeight * EYE - top) / readable));
}

/** Calls back at most once a frame while the page scrolls or changes its size. */
export function onReading(callback: () => void): () => void {
  let frame = 0;
  const later = () => {
    if (frame === 0)
      frame = requestAnimationFrame(() => {
        frame = 0;
        callback();
      });
  };
  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    removeEventListener('scroll', later);
    removeEventListener('resize', later);
  };
}

const subscribe = (changed: () => void) => onReading(changed);

/** Paragraphs stand one below the other, so the search halves. */
function paragraphAtEye(count: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    const top = document.getElementById(paragraphId(middle))?.getBoundingClientRect().top ?? Infinity;
    if (top <= innerHeight * EYE) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
