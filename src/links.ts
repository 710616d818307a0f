/*
 * The URL contract: every path of the app is built and parsed here. The path says what is open; the query says how it
 * is viewed; the fragment names words of the text, by the offset at which they begin.
 */

import type { PassageSelector } from './article/passage/passage.ts';
import type { Ref, Shelf } from './article/ref.ts';

/** The three panels beside the text. */
export type Panel = 'quotes' | 'people' | 'timeline';

/** What a path says is open. Ids are as in the address: whether such a thing exists is the loaders' question. */
export type Place =
  | { readonly kind: 'library' }
  /** A page of the library's articles of a year, or of a month of it: the first is page 1. */
  | Archive
  /** The reader's own shelf, the way to put an article on it, and what a link without a server brings. */
  | { readonly kind: Own }
  | Through
  | { readonly kind: 'article'; readonly ref: Ref }
  | { readonly kind: 'panel'; readonly ref: Ref; readonly panel: Panel }
  | { readonly kind: Detail; readonly ref: Ref; readonly id: string };

/** What is followed through several articles: one person, `of` their id in the library, or the same words. */
export interface Through {
  readonly kind: 'someone' | 'same-words';
  readonly of: string;
  /** A page of what does not fit one: `2018`, `2018/2`, `undated`; of the same words `2`, `3` and so on. */
  readonly part: string | null;
}

/** Articles of the library by their date. */
export interface Archive {
  readonly kind: 'archive';
  /** Four digits; or `undated`, for articles whose source gives no date within one year. */
  readonly year: string;
  /** Two digits; null for all of the year. */
  readonly month: string | null;
  /** From 1. */
  readonly page: number;
}

/** The name, in an address, of what has no year. */
export const UNDATED = 'undated';

export type Own = 'yours' | 'new' | 'shared';

/** A place in an article. */
export type ArticlePlace = Extract<Place, { readonly ref: Ref }>;

export type Detail = 'quote' | 'person' | 'event' | 'section';

/** The segment under which the articles of each shelf stand: `/articles/:slug`, `/yours/:slug`. */
const SHELVES: Readonly<Record<Shelf, string>> = { site: 'articles', device: 'yours' };

/** What stands under a shelf's segment and is no article: `/yours/new` is the way in, `/yours/shared` what a link brings. */
const RESERVED: Readonly<Record<Shelf, readonly string[]>> = { site: [], device: ['new', 'shared'] };

/** Whether a place is in an article. */
export function isInArticle(place: Place | null): place is ArticlePlace {
  return place !== null && 'ref' in place;
}

/** The segment under which stands what is followed through several articles: `/people/:id`. */
const THROUGH: Readonly<Record<Through['kind'], string>> = { someone: 'people', 'same-words': 'words' };

const PARTS: Readonly<Record<Through['kind'], RegExp>> = {
  someone: /^(?:\d{4}|undated)(?:\/[1-9]\d{0,4})?$/u,
  'same-words': /^(?:[2-9]|[1-9]\d{1,4})$/u,
};

/** The segment under which each kind of detail stands: `/articles/:slug/quotes/:id`. */
const SEGMENTS = { quote: 'quotes', person: 'people', event: 'timeline', section: 'sections' } as const;

const DETAILS = Object.entries(SEGMENTS).map(([kind, segment]) => ({ kind: kind as Detail, segment }));

/** The panel in which a place is shown; null where none is open. */
export function panelOf(place: Place): Panel | null {
  if (place.kind === 'panel') return place.panel;
  if (!('id' in place) || place.kind === 'section') return null;
  return SEGMENTS[place.kind];
}

/** The patterns that the routes are made of, relative to their parents. */
export const patterns = {
  library: '/',
  archive: 'library/:year/*',
  yours: SHELVES.device,
  new: `${SHELVES.device}/new`,
  shared: `${SHELVES.device}/shared`,
  someone: `${THROUGH.someone}/:of/*`,
  'same-words': `${THROUGH['same-words']}/:of/*`,
  site: `${SHELVES.site}/:slug`,
  device: `${SHELVES.device}/:slug`,
  quotes: 'quotes',
  people: 'people',
  timeline: 'timeline',
  quote: 'quotes/:id',
  person: 'people/:id',
  event: 'timeline/:id',
  section: 'sections/:id',
} as const;

/**
 * The path of a place, without the base path under which the app is served. It ends with a slash: a page is a folder, and
 * that is how a host of static files names one without a redirect.
 */
export function pathTo(place: Place): string {
  if (place.kind === 'library') return '/';
  if (isThrough(place)) return pathThrough(place);
  if (place.kind === 'archive') return pathToArchive(place);
  if (!isInArticle(place)) return `/${patterns[place.kind]}/`;
  const article = `/${SHELVES[place.ref.shelf]}/${encodeURIComponent(place.ref.slug)}/`;
  if (place.kind === 'article') return article;
  if (place.kind === 'panel') return `${article}${place.panel}/`;
  return `${article}${SEGMENTS[place.kind]}/${encodeURIComponent(place.id)}/`;
}

/** Whether a place is about several articles at once. */
export function isThrough(place: Place | null): place is Through {
  return place !== null && Object.hasOwn(THROUGH, place.kind);
}

function pathThrough({ kind, of, part }: Through): string {
  return `/${THROUGH[kind]}/${encodeURIComponent(of)}/${part === null ? '' : `${part}/`}`;
}

/** The path of what such a page shows, as data, without the base path. */
export function pathToData(place: Through): string {
  return `${pathThrough(place)}page.json`;
}

/** The path of a feed of one person, or with null of the library, without the base path. */
export function pathToFeed(someone: string | null, file: 'feed.xml' | 'feed.json'): string {
  return (someone === null ? '/' : pathThrough({ kind: 'someone', of: someone, part: null })) + file;
}

function pathToArchive({ year, month, page }: Archive): string {
  return `/${['library', year, month, page > 1 && `page-${page}`].filter(Boolean).join('/')}/`;
}

/** The file of the articles that a page of the library lists, beside it, without the base path. */
export function pathToList(place: LibraryPlace): string {
  return `${pathTo(place)}articles.json`;
}

/** A page that lists articles of the library. */
export type LibraryPlace = Extract<Place, { readonly kind: 'library' | 'archive' }>;

/** Whether a place lists articles of the library. */
export function isLibrarys(place: Place | null): place is LibraryPlace {
  return place?.kind === 'library' || place?.kind === 'archive';
}

/** The library's search, a page of its own, without the base path. */
export const SEARCH = '/search/';

/** What a query of the search is asked by, in its address. */
export const searchQuery = {
  words: 'q',
  speaker: 'speaker',
  form: 'form',
  year: 'year',
  publisher: 'publisher',
} as const;

/** The path of the names of some of the library's articles, by the number of their shard, without the base path. */
export function pathToNames(shard: string): string {
  return `/library/names/${shard}.json`;
}

/** A file beside an article's page: its words and what is known of them, for other programs. */
export type ArticleFile =
  | 'article.json'
  | 'article.txt'
  | 'article.md'
  | 'quotes.csv'
  | 'annotations.jsonld'
  | 'citation.bib'
  | 'citation.json'
  | 'citations.json';

/** The path of the file that says which words of an article stand in others too. It is there where somebody is followed. */
export function pathToSameWords(ref: Ref): string {
  return `${pathTo({ kind: 'article', ref })}same-words.json`;
}

/** The path of a file of an article, without the base path. */
export function pathToFile(ref: Ref, file: ArticleFile): string {
  return `${pathTo({ kind: 'article', ref })}${file}`;
}

/** The id of the place after an article's text for what this device does with it. */
export const DEVICE_FOOT_ID = 'on-this-device';

/** The id of the part of an article's page that links to its files, and the fragment that leads there. */
export const EXPORTS_ID = 'cite-and-export';

/** The id of the panel beside an article's text, and the fragment that leads there. */
export const PANEL_ID = 'panel';

/** The path of a quotation's card, a page for frames in other pages, without the base path. */
export function pathToCard(ref: Ref, id: string): string {
  return `${pathTo({ kind: 'quote', ref, id })}card/`;
}

/** The path of a quotation's oEmbed response, without the base path. */
export function pathToOembed(ref: Ref, id: string): string {
  return `${pathTo({ kind: 'quote', ref, id })}oembed.json`;
}

/**
 * The place that a path names; null when the path is none of ours, as one that begins with two slashes: a browser takes
 * that for another site. Never throws, whatever the path.
 */
export function placeAt(path: string): Place | null {
  if (path.startsWith('//')) return null;
  const parts = path.split('/').filter(Boolean).map(decoded);
  const [root, slug, segment, id] = parts;
  if (parts.includes(undefined) || parts.length > 4) return null;
  if (root === undefined) return { kind: 'library' };
  const own = (['yours', 'new', 'shared'] as const).find((kind) => patterns[kind] === parts.join('/'));
  if (own) return { kind: own };
  const through = (['someone', 'same-words'] as const).find((kind) => THROUGH[kind] === root);
  if (through) return throughIn(through, slug, parts.slice(2).join('/'));
  if (root === 'library') return archiveIn(parts.slice(1).join('/'));
  const ref = refIn(root, slug);
  if (!ref) return null;
  if (!segment) return { kind: 'article', ref };
  const detail = DETAILS.find((each) => each.segment === segment);
  if (!detail) return null;
  if (id) return { kind: detail.kind, ref, id };
  return detail.segment === 'sections' ? null : { kind: 'panel', ref, panel: detail.segment };
}

function throughIn(kind: Through['kind'], of: string | undefined, part: string): Through | null {
  if (!of || (part !== '' && !PARTS[kind].test(part))) return null;
  return { kind, of, part: part || null };
}

const ARCHIVE = /^(\d{4}|undated)(?:\/(0[1-9]|1[0-2]))?(?:\/page-([2-9]|[1-9]\d{1,4}))?$/u;

/** The page of the library that the rest of a path names. What has no year has no month. */
function archiveIn(path: string): Archive | null {
  const [, year, month = null, page = '1'] = ARCHIVE.exec(path) ?? [];
  if (year === undefined || (year === UNDATED && month !== null)) return null;
  return { kind: 'archive', year, month, page: Number(page) };
}

/** The article that the first two segments of a path name. */
function refIn(root: string, slug: string | undefined): Ref | null {
  const shelf = (['site', 'device'] as const).find((each) => SHELVES[each] === root);
  return shelf && slug && !RESERVED[shelf].includes(slug) ? { shelf, slug } : null;
}

function decoded(part: string): string | undefined {
  try {
    const text = decodeURIComponent(part);
    // Half of a surrogate pair is no text, and could not be written into an address again.
    return /\p{Surrogate}/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The fragment, and the element's id in the text, for words that begin at `offset` (UTF-16). */
export function wordsId(offset: number): string {
  return `w${offset}`;
}

/** The offset that a fragment names; null when it names none. */
export function offsetIn(fragment: string): number | null {
  const [, digits] = /^#?w(\d{1,9})$/u.exec(fragment) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** How the timeline is ordered: as things happened, or as the article tells them. */
export type Order = 'happened' | 'told';

/** The order that a query asks for; anything that is not `told` is the first. */
export function orderIn(query: URLSearchParams): Order {
  return query.get('order') === 'told' ? 'told' : 'happened';
}

/** The query for an order; empty for the usual one. */
export function orderQuery(order: Order): string {
  return order === 'told' ? '?order=told' : '';
}

/** The id of the person whose voice alone the query asks for; null when it asks for none. */
export function voiceIn(query: URLSearchParams): string | null {
  return query.get('voice');
}

/** The query that shows one voice alone. */
export function voiceQuery(person: string): string {
  return `?${new URLSearchParams({ voice: person }).toString()}`;
}

/** The words that a query looks for in the text: empty where they are to be typed, null where nothing is looked for. */
export function soughtIn(query: URLSearchParams): string | null {
  return query.get('find');
}

/** The query of now with one thing of the view changed, or with null taken away; the rest of it stays. */
export function viewWith(
  query: URLSearchParams,
  name: 'voice' | 'order' | 'find' | 'by',
  value: string | null,
): string {
  const changed = new URLSearchParams(query);
  if (value === null) changed.delete(name);
  else changed.set(name, value);
  return changed.size > 0 ? `?${changed.toString()}` : '';
}

/** What stays of a query when something else is opened in the same article: the voice that stands out alone. */
export function keptQuery(search: string): string {
  const voice = voiceIn(new URLSearchParams(search));
  return voice === null ? '' : voiceQuery(voice);
}

/** What a query says of a passage, in units of UTF-16: more than a link made here ever carries. */
const LONGEST_PASSAGE = 2000;

const PASSAGE_KEYS = ['prefix', 'exact', 'start', 'end', 'suffix', 'sum'] as const;

/** Whether a query names a passage, readable or not. */
export function namesPassage(query: URLSearchParams): boolean {
  return query.has('exact') || query.has('start');
}

/** The passage that a query names; null when it cannot be read: no words, half of a pair, or too much of it. */
export function passageIn(query: URLSearchParams): PassageSelector | null {
  const [prefix, exact, start, end, suffix, sum] = PASSAGE_KEYS.map((key) => query.get(key) ?? '');
  const length = wholeNumber(query.get('length') ?? '');
  const given = [prefix, exact, start, end, suffix, sum].join('');
  if (given.length > LONGEST_PASSAGE) return null;
  const beside = { ...(prefix && { prefix }), ...(suffix && { suffix }) };
  if (exact) return { exact, ...beside };
  if (!start || !end) return null;
  return { start, end, ...beside, ...(length && { length }), ...(sum && { sum }) };
}

/** Offsets are whole: half a unit of text names no place. */
function wholeNumber(digits: string): number {
  return /^\d{1,9}$/u.test(digits) ? Number(digits) : 0;
}

/**
 * The query that names a passage. Programs that find links in a message leave out a full stop or an asterisk at the end
 * of one: there it is escaped.
 */
export function passageQuery(selector: PassageSelector): string {
  const given = Object.entries({ ...selector }).flatMap(([key, value]) =>
    value ? [[key, String(value)]] : [],
  );
  const query = new URLSearchParams(given).toString();
  return `?${query.replace(/[.*_-]$/u, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}
