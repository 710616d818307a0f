import type { Details, Given, Origin } from '../clean-document.ts';
import { joinedNames } from './byline.ts';
import { dayIn, dayInAddress } from './day.ts';
import { articleNode, namesIn, stringIn, type Node } from './json-ld.ts';
import { firstOf, metaTags, type MetaTags } from './meta-tags.ts';
import { pageByline } from './page-byline.ts';
import { dayInTime, dayShown } from './page-day.ts';
import { plainWords } from './plain-words.ts';
import { siteInTitle, titleOf } from './title.ts';

const AUTHOR =
  'author article:author parsely-author byl dc.creator dcterms.creator sailthru.author article:author_name';
const DATE =
  'article:published_time article:published og:article:published_time parsely-pub-date dc.date.issued dcterms.issued dc.date dcterms.created publish-date publish_date published_at article:publicationdate pubdate pdate ptime date datepublished sailthru.date';
const SITE = 'og:site_name dc.publisher application-name apple-mobile-web-app-title';

/** What a page says of its own origin, each from where it says it best; what it does not say is null. */
export function detailsOf(document: Document): Details {
  const tags = metaTags(document);
  const url = urlOf(document, tags);
  const node = articleNode(document, url?.value ?? null);
  const publisher = publisherOf(document, tags, node);
  const site = publisher?.value ?? null;
  return {
    title: titleOf(document, node, tags, site),
    byline: bylineOf(document, tags, node, site),
    publisher,
    date: dateOf(document, tags, node, url?.value ?? ''),
    url,
    language: languageOf(document, tags, node),
  };
}

/** The first of several ways to know a thing that gives it. */
function first(...ways: readonly (readonly [Origin, string | null | undefined])[]): Given | null {
  for (const [from, value] of ways) if (value) return { value, from };
  return null;
}

function publisherOf(document: Document, tags: MetaTags, node: Node | null): Given | null {
  const named = namesIn(node?.['publisher']).map(siteName).find(Boolean);
  return first(
    ['meta', firstOf(tags, ['og:site_name']).map(siteName).find(Boolean)],
    ['json-ld', named],
    ['title', siteInTitle(document, tags, node)],
    ['meta', firstOf(tags, SITE.split(' ')).map(siteName).find(Boolean)],
  );
}

/** A site's name without what it says after a bar of itself; nothing for an address, as some pages give. */
function siteName(value: string): string {
  const plain = plainWords(value).replace(/\s+[|–—-]\s.*$/u, '');
  return /^(?:https?:)?\/\//u.test(plain) || plain.length > 100 ? '' : plain;
}

function bylineOf(
  document: Document,
  tags: MetaTags,
  node: Node | null,
  publisher: string | null,
): Given | null {
  const declared = AUTHOR.split(' ').map((name) => joinedNames(firstOf(tags, [name]), publisher));
  return first(
    ['json-ld', joinedNames(namesIn(node?.['author']), publisher)],
    ['meta', declared.find((names) => names !== null && /\s/u.test(names))],
    ['page', pageByline(document, publisher)],
    ['meta', declared.find((names) => names !== null)],
  );
}

function dateOf(document: Document, tags: MetaTags, node: Node | null, address: string): Given | null {
  const declared = DATE.split(' ').flatMap((name) => firstOf(tags, [name]));
  return first(
    ['json-ld', dayIn(stringIn(node?.['datePublished']) ?? '')],
    ['meta', declared.map(dayIn).find((day) => day !== null)],
    ['time', dayInTime(document)],
    ['page', dayShown(document)],
    ['address', dayInAddress(address)],
  );
}

function urlOf(document: Document, tags: MetaTags): Given | null {
  return first(
    ['link', absolute(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'))],
    ['meta', absolute(firstOf(tags, ['og:url', 'parsely-link'])[0])],
    ['page', savedFrom(document)],
  );
}

/** Only an address that a reader can follow from anywhere. */
function absolute(address: string | null | undefined): string | null {
  const url = address?.startsWith('//') ? `https:${address}` : (address ?? '');
  return /^https?:\/\/[^\s/]+/u.test(url) && URL.canParse(url) ? url : null;
}

/** Browsers and SingleFile write where a saved page is from in a comment at its beginning. */
function savedFrom(document: Document): string | null {
  for (const node of [...document.childNodes, ...document.documentElement.childNodes].slice(0, 20)) {
    if (node.nodeType !== 8) continue;
    const [, url] =
      /(?:saved from url=\(\d+\)|\burl: )\s*(https?:\/\/\S+)/u.exec((node.nodeValue ?? '').slice(0, 3000)) ??
      [];
    if (url !== undefined) return absolute(url);
  }
  return null;
}

function languageOf(document: Document, tags: MetaTags, node: Node | null): Given | null {
  return first(
    ['page', tag(document.documentElement.getAttribute('lang'))],
    ['json-ld', tag(stringIn(node?.['inLanguage']))],
    ['meta', tag(firstOf(tags, ['og:locale', 'content-language', 'language', 'dc.language'])[0])],
  );
}

function tag(value: string | null | undefined): string | null {
  const [language] = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu.exec(value?.trim() ?? '') ?? [];
  return language === undefined ? null : language.replaceAll('_', '-');
}
