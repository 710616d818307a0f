import type { Article } from './article.ts';
import { penOf } from './voices.ts';

/** A stretch of the article in one voice: its pen, and where it begins and ends as shares of the text, 0 to 1. */
export interface Stretch {
  readonly pen: number;
  readonly from: number;
  readonly to: number;
}

/** The ribbon is a picture about 200 pixels wide: more places than this could not be told apart. */
const PLACES = 240;

/** Which voice has the word, along the article, in marked quotations; at most 240 stretches, however long it is. */
export function ribbonOf(article: Article): Stretch[] {
  const places = Array.from({ length: PLACES }, () => -1);
  const placeOf = (offset: number) =>
    Math.min(PLACES - 1, Math.floor((offset / article.text.length) * PLACES));
  for (const quote of article.quotes)
    if (quote.form !== 'reported') {
      const pen = penOf(article.index.speakerOf(quote));
      for (const { start, end } of quote.spans) places.fill(pen, placeOf(start), placeOf(end - 1) + 1);
    }
  return stretches(places);
}

/** Neighbouring places of one pen as one stretch; -1 is the writer's own voice, which has none. */
function stretches(places: readonly number[]): Stretch[] {
  const found: Stretch[] = [];
  for (let from = 0; from < PLACES;) {
    const pen = places[from] ?? -1;
    let to = from + 1;
    while (to < PLACES && places[to] === pen) to += 1;
    if (pen >= 0) found.push({ pen, from: from / PLACES, to: to / PLACES });
    from = to;
  }
  return found;
}
