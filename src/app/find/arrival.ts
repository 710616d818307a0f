import type { Article } from '../../article/article.ts';
import { paragraphAt } from '../../article/paragraphs.ts';
import type { Span } from '../../article/span.ts';
import { paragraphId } from '../../reader/element-ids.ts';
import { bringIntoView } from '../../reader/scrolling.ts';
import { isVerbatim, rangesOf } from '../../reader/text-place.ts';

/** Frames in which a match is brought into sight again: what was not laid out until then takes its own height by and by. */
const FRAMES = 4;

/** Brings a match into sight, at once, and again as long as the page settles. Gives what calls that off. */
export function arriveAt(article: Article, match: Span): () => void {
  const settled = layOut(paragraphOf(article, match));
  let frame = 0;
  const bring = (left: number) => {
    const seen = isVerbatim(article, match) ? rangesOf(article, match) : paragraphOf(article, match);
    bringIntoView(seen, true);
    if (left > 0) frame = requestAnimationFrame(() => bring(left - 1));
    else settled();
  };
  bring(FRAMES);
  return () => {
    cancelAnimationFrame(frame);
    settled();
  };
}

/** Has the sections around a place laid out though they are out of sight, so that it stands where it will stay; gives the end of it. */
function layOut(places: readonly Element[]): () => void {
  const away = places.filter((place) => isAway(place.getBoundingClientRect()));
  const sections = away.flatMap((place) => {
    const section = place.closest('#text > section');
    return [section?.previousElementSibling, section, section?.nextElementSibling];
  });
  for (const section of sections) section?.setAttribute('data-laid-out', '');
  return () => {
    for (const section of sections) section?.removeAttribute('data-laid-out');
  };
}

function isAway({ top, bottom }: DOMRect): boolean {
  return bottom < 0 || top > innerHeight;
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
