import type { Form } from '../../article/article.ts';
import type { Hit, QuoteHit, Run } from '../library-search.ts';
import { element } from './elements.ts';

const FORMS: Readonly<Record<Form, string>> = {
  direct: 'Direct quote',
  partial: 'Partial quote',
  reported: 'Reported speech',
};

/** What was found in one article: the article, its own words, and its quotations, each with who says it before its words. */
export function shownHit(hit: Hit, hrefOf: (path: string) => string): HTMLLIElement {
  const { article, path, sentence, quotes } = hit;
  const from = [article.publisher, article.day].filter(Boolean).join(' · ');
  return element(
    'li',
    { class: 'search-hit' },
    element('h3', {}, link(hrefOf(path), article.title)),
    ...(from ? [element('p', { class: 'search-from' }, from)] : []),
    ...(sentence
      ? [element('p', { class: 'search-sentence', lang: article.language }, ...runs(sentence))]
      : []),
    ...(quotes.length > 0
      ? [element('ul', { class: 'search-quotes' }, ...quotes.map((quote) => shownQuote(quote, hit, hrefOf)))]
      : []),
  );
}

/** Reported speech stands in no marks: its words are the article's. */
function shownQuote(
  { path, voice, form, known, words }: QuoteHit,
  { article }: Hit,
  hrefOf: (path: string) => string,
): HTMLLIElement {
  const said = element('span', { class: 'search-said', lang: article.language }, ...runs(words));
  const inMarks = form === 'reported' ? [said] : ['“', said, '”'];
  return element(
    'li',
    {},
    element('p', { class: 'search-words-found' }, link(hrefOf(path), `${voice}: `, ...inMarks)),
    element('p', { class: 'search-from' }, `${FORMS[form]} · ${known}`),
  );
}

/** The browser's to follow, whatever else there is in the page. */
function link(href: string, ...content: readonly (Node | string)[]): HTMLAnchorElement {
  return element('a', { href, target: '_self' }, ...content);
}

function runs(all: readonly Run[]): (Node | string)[] {
  return all.map(({ words, isLit }) => (isLit ? element('mark', {}, words) : words));
}
