import { dayIn, dayInWords } from './day.ts';

const ELSEWHERE =
  'nav, aside, footer, [class*="related" i], [class*="recommend" i], [class*="sidebar" i], [class*="comment" i], [class*="promo" i], [class*="river" i]';
const PUBLISHED = 'time[pubdate], [itemprop~="datePublished"], time[class*="publish" i], time.published';
const CALLED_DATE =
  '[class*="date" i], [class*="time" i], [class*="byline" i], [class*="publish" i], [id*="date" i]';
const MOST_TRIED = 60;

/** The day in a page's `time` elements: the one said to be of publication, else the first that is not beside the article. */
export function dayInTime(document: Document): string | null {
  const times = [...document.querySelectorAll(PUBLISHED), ...document.querySelectorAll('time')];
  return firstDay(times.slice(0, MOST_TRIED), (time) => {
    if (/modified|updated/iu.test(`${time.getAttribute('itemprop') ?? ''} ${time.className}`)) return null;
    const data = time.getAttribute('datetime') ?? time.getAttribute('content') ?? '';
    return dayIn(data) ?? dayInWords(time.textContent);
  });
}

/** The first day in the words of an element that is called a date, a time or a byline. */
export function dayShown(document: Document): string | null {
  const places = [...document.querySelectorAll(CALLED_DATE)].slice(0, MOST_TRIED * 5);
  return firstDay(places, ({ textContent }) => (textContent.length > 300 ? null : dayInWords(textContent)));
}

function firstDay(places: readonly Element[], dayOf: (place: Element) => string | null): string | null {
  for (const place of places) {
    if (place.closest(ELSEWHERE) !== null) continue;
    const day = dayOf(place);
    if (day !== null) return day;
  }
  return null;
}
