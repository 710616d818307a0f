import type { Article } from '../../article/article.ts';
import { paragraphAt } from '../../article/paragraphs.ts';
import type { Span } from '../../article/span.ts';
import { paragraphId } from '../../reader/element-ids.ts';
import { bringIntoView } from '../../reader/scrolling.ts';
import { isVerbatim, rangesOf } from '../../reader/text-place.ts';

/**
 * Brings a match into sight, at once and again in the next frame: what was not laid out until then has taken its own
 * height by that time. Gives what calls that off.
 */
export function arriveAt(article: Article, match: Span): () => void {
  const bring = () => {
    const seen = isVerbatim(article, match) ? rangesOf(article, match) : paragraphOf(article, match);
    bringIntoView(seen, true);
  };
  bring();
  let frame = requestAnimationFrame(() => {
    bring();
    frame = requestAnimationFrame(bring);
  });
  return () => cancelAnimationFrame(frame);
}

/** The keyboard and a screen reader go on from the words. */
export function focusWords(article: Article, match: Span): void {
  for (const paragraph of paragraphOf(article, match)) {
    paragraph.tabIndex = -1;
    paragraph.focus({ preventScroll: true });
  }
}

function paragraphOf({ paragraphs }: Article, { start }: Span): HTMLElement[] {
  const element = document.getElementById(paragraphId(paragraphAt(paragraphs, start)));
  return element ? [element] : [];
}
