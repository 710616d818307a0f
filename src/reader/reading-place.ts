import { useEffect, useState } from 'react';
import type { Article } from '../article/article.ts';
import { placeOfParagraph, TEXT_ID } from './element-ids.ts';

/** How far down the window the eye is taken to be. */
export const EYE = 0.35;

/**
 * The paragraph that is being read, by its place in the article; -1 above the first. It follows scrolling and resizing,
 * and is not known on the server and at first paint.
 */
export function useReadingPlace(article: Article): number {
  const [place, setPlace] = useState(-1);
  useEffect(
    () => onReading(() => setPlace(Math.min(paragraphAtEye(), article.paragraphs.length - 1))),
    [article],
  );
  return place;
}

/** How much of the text has passed the window's lower edge, from 0 to 1. */
export function progressThrough(text: Element): number {
  const { top, height } = text.getBoundingClientRect();
  const readable = Math.max(1, height - innerHeight * (1 - EYE));
  return Math.min(1, Math.max(0, (innerHeight * EYE - top) / readable));
}

/** Calls back in the next frame, and then at most once a frame while the page scrolls or changes its size. */
export function onReading(callback: () => void): () => void {
  let frame = 0;
  const later = () => {
    if (frame === 0)
      frame = requestAnimationFrame(() => {
        frame = 0;
        callback();
      });
  };
  later();
  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    removeEventListener('scroll', later);
    removeEventListener('resize', later);
  };
}

/**
 * The place of the paragraph under the eye, the last one when the text is above it; -1 when the text begins below.
 *
 * Sections stand one below the other, and so do the paragraphs of each: both searches halve. The sections come first,
 * since asking for a paragraph's place would lay out its section, though it be out of sight.
 */
export function paragraphAtEye(): number {
  const sections = document.querySelectorAll(`#${TEXT_ID} > section`);
  const section = sections[lastAbove(sections)];
  const paragraphs = section?.querySelectorAll(':scope > p') ?? [];
  return placeOfParagraph(paragraphs[Math.max(0, lastAbove(paragraphs))]?.id ?? '') ?? -1;
}

/** The position of the last element that begins above the eye; -1 for none. */
function lastAbove(elements: ArrayLike<Element>): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const top = elements[middle]?.getBoundingClientRect().top ?? Infinity;
    if (top <= innerHeight * EYE) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
