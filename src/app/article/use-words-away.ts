import { useEffect, type RefObject } from 'react';
import type { Article } from '../../article/article.ts';
import type { Open } from '../../article/lit.ts';
import { runsIn } from '../../reader/light.ts';

/** The part of the window between the header and a sheet of half its height. */
const IN_SIGHT = { rootMargin: '-60px 0px -50% 0px' };

/** Marks the sheet while no word of the open quotation is in sight above it: then it shows them itself. */
export function useWordsAway(
  article: Article,
  open: Open | null,
  sheet: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const element = sheet.current;
    if (open?.kind !== 'quote' || !element) return undefined;
    const seen = new Set<Element>();
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      element.toggleAttribute('data-words-away', seen.size === 0);
    }, IN_SIGHT);
    for (const { start, end } of open.quote.spans)
      for (const run of runsIn(article, start, end)) observer.observe(run);
    return () => {
      observer.disconnect();
      element.removeAttribute('data-words-away');
    };
  }, [article, open, sheet]);
}
