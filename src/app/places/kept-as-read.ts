import type { Article } from '../../article/article.ts';
import { checksum } from '../../article/checksum.ts';
import { keepPlace } from '../../device/places.ts';
import { pathTo } from '../../links.ts';
import { paragraphId, TEXT_ID } from '../../reader/element-ids.ts';
import { wordsAtEye } from '../../reader/eye.ts';
import { progressThrough } from '../../reader/reading-place.ts';

/** How long nothing scrolls before it counts as at rest, in milliseconds. */
const REST = 400;

/**
 * Keeps the place of whoever has scrolled: when scrolling has come to rest and the browser too, and when the page is left.
 * Nothing is measured while it scrolls. Gives back what ends it.
 */
export function keptAsRead(article: Article): () => void {
  const sum = checksum(article.text);
  let isOld = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    if (isOld) keepNow(article, sum);
    isOld = false;
  };
  // Safari has no requestIdleCallback.
  const rest = () => ('requestIdleCallback' in globalThis ? requestIdleCallback(keep) : keep());
  const onScroll = () => {
    isOld = true;
    clearTimeout(timer);
    timer = setTimeout(rest, REST);
  };
  const onLeave = () => {
    if (document.visibilityState === 'hidden') keep();
  };
  addEventListener('scroll', onScroll, { passive: true });
  document.addEventListener('visibilitychange', onLeave);
  return () => {
    clearTimeout(timer);
    removeEventListener('scroll', onScroll);
    document.removeEventListener('visibilitychange', onLeave);
  };
}

function keepNow(article: Article, sum: string): void {
  const words = wordsAtEye();
  const text = document.getElementById(TEXT_ID);
  if (!words || !text) return;
  const path = pathTo({ kind: 'article', ref: article.ref });
  const offset = isVerbatim(article, words.paragraph) ? words.offset : 0;
  keepPlace({ path, sum, paragraph: words.paragraph, offset, read: progressThrough(text) });
}

/** A translator in the page puts other words there: then the paragraph is all that is known. */
function isVerbatim({ paragraphs, text }: Article, index: number): boolean {
  const { start = 0, end = 0 } = paragraphs[index] ?? {};
  return document.getElementById(paragraphId(index))?.textContent === text.slice(start, end);
}
