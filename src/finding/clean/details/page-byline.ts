import { bylineIn, looksLikeNames } from './byline.ts';
import { plainWords } from './plain-words.ts';

/** Where pages set a byline, the surest first. */
const PLACES = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.byline-name, .byline__author, .byline-author, .author-name, .article_author, .author.vcard, .author .fn',
  '[class*="byline" i]',
  '[class*="author" i]',
  '[id*="byline" i]',
] as const;
/** What is beside an article has authors of its own. */
const ELSEWHERE =
  'nav, aside, body > footer, body > div > footer, [class*="related" i], [class*="recommend" i], [class*="sidebar" i], [class*="comment" i], [class*="promo" i], [class*="river" i], [class*="most-" i]';
const MOST_TRIED = 40;
const NEAR = 3;

/**
 * The byline that a page shows: names in an element that is called so, not beside the article, and near its heading: the
 * first few after it, or inside what holds it. Null where nothing there reads as a name.
 */
export function pageByline(document: Document, publisher: string | null): string | null {
  const heading = [...document.querySelectorAll('h1')].findLast(
    ({ textContent }) => textContent.trim() !== '',
  );
  for (const place of PLACES) {
    const found = [...document.querySelectorAll(place)]
      .slice(0, MOST_TRIED)
      .filter((element) => element.closest(ELSEWHERE) === null)
      .map((element) => ({ element, names: bylineIn(shownWords(element), publisher) }))
      .filter(({ names }) => names !== null && looksLikeNames(names));
    const near = heading === undefined ? found : found.filter(({ element }) => isAfter(heading, element));
    const [first] = near.length > 0 ? near.slice(0, NEAR) : found;
    if (first !== undefined) return first.names;
  }
  return wordsOfByline(document, publisher);
}

function isAfter(heading: Element, element: Element): boolean {
  return (heading.compareDocumentPosition(element) & 4) !== 0;
}

function shownWords(element: Element): string {
  return [...element.childNodes]
    .filter(({ nodeName }) => nodeName !== 'SCRIPT' && nodeName !== 'STYLE')
    .map(({ textContent }) => textContent ?? '')
    .join(' ');
}

const LONGEST_LINE = 80;

/** A short line of its own that begins with "By", or whose date "By" follows, and goes on with names. */
function wordsOfByline(document: Document, publisher: string | null): string | null {
  for (const element of document.querySelectorAll('p, div, span, h2, h3, h4, h5, h6')) {
    const { textContent } = element;
    if (textContent.length > 4 * LONGEST_LINE) continue;
    const words = plainWords(shownWords(element));
    const [, after = ''] = /^(?:.{0,12}\d{4}.{0,20}\s)?(by .*)$/iu.exec(words) ?? [];
    const names = bylineIn(after, publisher);
    if (names !== null && names.length <= LONGEST_LINE && looksLikeNames(names)) return names;
  }
  return null;
}
