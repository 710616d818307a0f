import { escaped } from '../../../article/escaped.ts';
import { onSite } from '../../../article/ref.ts';
import { APP } from '../../../pages/head.ts';
import { pathTo, pathToFeed } from '../../../links.ts';
import { attributedWords } from '../../../sharing/attributed-words.ts';
import { addressOn, type Host, type SiteFile } from '../../files/site-file.ts';
import type { Appearance } from '../through/someone-pages.ts';
import type { DatedRecord } from '../record.ts';
import { atom } from './atom.ts';
import { dayOf, newestFirst, type Feed, type FeedItem } from './feed.ts';
import { jsonFeed } from './json-feed.ts';

type AddressOf = (path: string) => string;

/** The icon of the app, which stands in the site’s own files. */
const ICON = '/icons/icon-192.png';

/** The feeds of the library: an item an article. Without the address of the site there are none: their ids are absolute. */
export function libraryFeeds(items: readonly FeedItem[], host: Host): SiteFile[] {
  return written(null, host, {
    title: APP,
    subtitle: 'Articles, and for every quotation in them who said it and how the article knows',
    home: pathTo({ kind: 'library' }),
    items,
  });
}

/** An article as an item of the library’s feeds. */
export function articleItem({ card, date, lastmod }: DatedRecord, addressOf: AddressOf): FeedItem {
  const { slug, title, description, contentNote, language, publisher } = card;
  return {
    address: addressOf(pathTo({ kind: 'article', ref: onSite(slug) })),
    title,
    summary: [contentNote, description].filter(Boolean).join(' '),
    html: null,
    language,
    author: publisher,
    published: dayOf(date),
    updated: lastmod,
  };
}

/** The feeds of one person: an item an article that quotes them, with what it has of their words. */
export function someoneFeeds(
  { id, name }: { readonly id: string; readonly name: string },
  appearances: readonly Appearance[],
  host: Host,
): SiteFile[] {
  const addressOf = addressOn(host);
  return written(id, host, {
    title: `${name} · ${APP}`,
    subtitle: `What articles of this library quote of ${name}, and on what occasion`,
    home: pathTo({ kind: 'someone', of: id, part: null }),
    items: appearances.flatMap((appearance) =>
      appearance.quotes.length > 0 ? [appearanceItem(appearance, name, addressOf)] : [],
    ),
  });
}

function appearanceItem(appearance: Appearance, name: string, addressOf: AddressOf): FeedItem {
  const { article, person, quotes, date, lastmod } = appearance;
  const note = article.contentNote === null ? '' : `<p>${escaped(article.contentNote)}</p>`;
  const said = quotes.map(
    ({ intro, words, aside, path }) =>
      attributedWords({ intro, words, aside, title: article.title, address: addressOf(path) }).html,
  );
  return {
    // The article’s page of that person: two people of one article have two items.
    address: addressOf(person),
    title: `${name} in “${article.title}”`,
    summary: [article.contentNote, quotes.length === 1 ? 'One quotation.' : `${quotes.length} quotations.`]
      .filter(Boolean)
      .join(' '),
    html: note + said.join(''),
    language: article.language,
    author: article.publisher,
    published: dayOf(date),
    updated: lastmod,
  };
}

interface Told {
  readonly title: string;
  readonly subtitle: string;
  readonly home: string;
  readonly items: readonly FeedItem[];
}

function written(someone: string | null, host: Host, { title, subtitle, home, items }: Told): SiteFile[] {
  if (!host.site) return [];
  const addressOf = addressOn(host);
  const [xml, json] = [pathToFeed(someone, 'feed.xml'), pathToFeed(someone, 'feed.json')];
  const feed: Feed = {
    title,
    subtitle,
    home: addressOf(home),
    self: { atom: addressOf(xml), json: addressOf(json) },
    icon: addressOf(ICON),
    items: newestFirst(items),
  };
  return [
    { file: xml.slice(1), content: atom(feed) },
    { file: json.slice(1), content: jsonFeed(feed) },
  ];
}
