import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import type { Article } from '../article/article.ts';
import { litBy, wordsFrom, type Open } from '../article/lit.ts';
import { offsetIn } from '../links.ts';
import { afterPaint } from './after-paint.ts';
import { light, runsIn } from './light.ts';
import { bringIntoView } from './scrolling.ts';

/** Keeps lit in the text what the address opens, and the words that its fragment names. */
export function useLight(article: Article, open: Open | null): void {
  const { hash, key } = useLocation();
  const putOut = useRef<(() => void) | null>(null);
  useEffect(
    () =>
      afterPaint(() => {
        putOut.current?.();
        putOut.current = open && light(article, litBy(article, open));
      }),
    [article, open],
  );
  useEffect(() => pointAt(article, open, hash), [article, open, hash, key]);
}

/** Goes to the words that a fragment names: the keyboard and a screen reader go on from there. */
function pointAt(article: Article, open: Open | null, hash: string): (() => void) | undefined {
  const offset = offsetIn(hash);
  const words = offset === null ? null : wordsFrom(article, open, offset);
  if (!words) return undefined;
  const runs = runsIn(article, words.start, words.end);
  for (const run of runs) run.setAttribute('data-target', '');
  const [first] = runs;
  if (first) {
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
    bringIntoView(runs);
  }
  return () => {
    for (const run of runs) run.removeAttribute('data-target');
  };
}
