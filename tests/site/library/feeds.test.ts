import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { SiteFile } from '../../../src/site/files/site-file.ts';
import { atom } from '../../../src/site/library/feeds/atom.ts';
import { dayOf, newestFirst, type Feed, type FeedItem } from '../../../src/site/library/feeds/feed.ts';
import { feedPart } from '../../../src/site/library/feeds/feed-part.ts';
import { jsonFeed } from '../../../src/site/library/feeds/json-feed.ts';
import { someoneFeeds } from '../../../src/site/library/feeds/feeds.ts';
import type { Appearance } from '../../../src/site/library/through/someone-pages.ts';
import { pier, recordsOf } from './through-library.ts';

const ITEM: FeedItem = {
  address: 'https://example.org/articles/a/',
  title: 'Tea & <em>rain</em>',
  summary: 'A "summary".',
  html: '<p>It &#60;rained&#62;</p>',
  language: 'en',
  author: 'The Quay',
  published: '2019-03-04',
  updated: '2026-11-29',
};

const FEED: Feed = {
  title: 'Verbatim',
  subtitle: 'Articles',
  home: 'https://example.org/',
  self: { atom: 'https://example.org/feed.xml', json: 'https://example.org/feed.json' },
  icon: 'https://example.org/icons/icon-192.png',
  items: [ITEM],
};

const { window } = new JSDOM();

/** A document of XML; one that is not well-formed throws. */
function xml(text: string): Document {
  const document = new window.DOMParser().parseFromString(text, 'application/xml');
  const [wrong] = document.getElementsByTagName('parsererror');
  if (wrong) throw new Error(wrong.textContent);
  return document;
}

/** The texts of the children of that name, of the first element of another. */
function texts(document: Document, of: string, name: string): string[] {
  const [parent] = document.getElementsByTagName(of);
  return [...(parent?.children ?? [])].flatMap((child) =>
    child.localName === name ? (child.textContent ?? '') : [],
  );
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u;

describe('Atom (RFC 4287)', () => {
  const document = xml(atom(FEED));

  test('a feed has what it must: one id, one title, one updated, an author, and a link to itself', () => {
    expect(document.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(texts(document, 'feed', 'id')).toEqual(['https://example.org/feed.xml']);
    expect(texts(document, 'feed', 'title')).toEqual(['Verbatim']);
    expect(texts(document, 'feed', 'updated')).toEqual([expect.stringMatching(MOMENT)]);
    expect(texts(document, 'author', 'name')[0]).toBe('Verbatim');
    expect(document.querySelector('feed > link[rel=self]')?.getAttribute('href')).toBe(
      'https://example.org/feed.xml',
    );
  });

  test('so has an entry, and what others wrote is text in it', () => {
    expect(texts(document, 'entry', 'id')).toEqual([ITEM.address]);
    expect(texts(document, 'entry', 'title')).toEqual(['Tea & <em>rain</em>']);
    expect(texts(document, 'entry', 'updated')).toEqual(['2026-11-29T00:00:00Z']);
    expect(texts(document, 'entry', 'published')).toEqual(['2019-03-04T00:00:00Z']);
    expect(texts(document, 'entry', 'content')).toEqual(['<p>It &#60;rained&#62;</p>']);
    expect(document.querySelector('entry > link[rel=alternate]')?.getAttribute('href')).toBe(ITEM.address);
    expect(document.getElementsByTagName('em')).toHaveLength(0);
  });

  test('characters that no XML may hold are left out', () => {
    const title = `a${String.fromCharCode(11)}b\uFFFEc`;
    expect(texts(xml(atom({ ...FEED, items: [{ ...ITEM, title }] })), 'entry', 'title')).toEqual(['abc']);
  });

  test('a feed without an entry is one all the same', () => {
    expect(texts(xml(atom({ ...FEED, items: [] })), 'feed', 'updated')).toEqual([
      expect.stringMatching(MOMENT),
    ]);
  });
});

interface Json {
  readonly [name: string]: unknown;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

describe('JSON Feed 1.1', () => {
  test('has its version, its title and its items, each with an id and content', () => {
    const feed = JSON.parse(jsonFeed(FEED)) as Json;
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Verbatim',
      home_page_url: 'https://example.org/',
      feed_url: 'https://example.org/feed.json',
    });
    expect(feed.items).toEqual([
      expect.objectContaining({
        id: ITEM.address,
        url: ITEM.address,
        content_html: ITEM.html,
        date_published: '2019-03-04T00:00:00Z',
        authors: [{ name: 'The Quay' }],
      }),
    ]);
  });

  test('an item without HTML has its summary as text', () => {
    const feed = JSON.parse(jsonFeed({ ...FEED, items: [{ ...ITEM, html: null, author: null }] })) as Json;
    expect(feed.items[0]).toMatchObject({ content_text: 'A "summary".' });
    expect(Object.keys(feed.items[0] ?? {})).not.toContain('authors');
  });
});

describe('what is in a feed', () => {
  test('what changed last comes first, fifty at most', () => {
    const items = Array.from({ length: 60 }, (_, index) => ({
      ...ITEM,
      address: `https://example.org/${index + 10}/`,
      updated: index === 7 ? '2026-12-01' : '2026-11-29',
    }));
    const kept = newestFirst(items);
    expect(kept).toHaveLength(50);
    expect(kept[0]?.address).toBe('https://example.org/17/');
  });

  test('a date that is no day is not given as one', () => {
    expect([dayOf('2019-03-04'), dayOf('2019-03'), dayOf('2019-03-04~'), dayOf(null)]).toEqual([
      '2019-03-04',
      null,
      null,
      null,
    ]);
  });

  test('the library’s has an item an article, what a reader should know before it first', async () => {
    const files: SiteFile[] = [];
    for await (const file of feedPart({
      records: recordsOf(pier),
      host: { site: 'https://example.org', base: '/p/' },
    }))
      files.push(file);
    expect(files.map(({ file }) => file)).toEqual(['feed.xml', 'feed.json']);
    const feed = JSON.parse(String(files[1]?.content)) as Json;
    expect(feed.items.map(({ id }) => id)).toContain('https://example.org/p/articles/pier-reopens/');
    expect(JSON.stringify(feed.items)).toContain('It tells of a quarrel about money. What was said');
    expect(() => xml(String(files[0]?.content))).not.toThrow();
  });

  test('a person’s has their words with the reserve before them', () => {
    const appearance: Appearance = {
      slug: 'a',
      person: '/articles/a/people/tom/',
      date: '2019',
      year: '2019',
      lastmod: '2026-11-29',
      article: {
        path: '/articles/a/',
        title: 'A <b>',
        language: 'en',
        publisher: null,
        date: '2019',
        contentNote: null,
      },
      quotes: [
        {
          path: '/articles/a/quotes/q/',
          form: 'direct',
          words: '“I <did> not”',
          intro: 'Claimed by Tom Reed',
          aside: '(the article: “then”)',
          status: 'claimed',
          grade: 'named',
          isNamed: true,
          elsewhere: [],
        },
      ],
    };
    const host = { site: 'https://example.org', base: '/' };
    const [, json] = someoneFeeds(
      { id: 'tom-reed', name: 'Tom Reed' },
      [appearance, { ...appearance, quotes: [] }],
      host,
    );
    const feed = JSON.parse(String(json?.content)) as Json;
    expect(feed.items).toHaveLength(1);
    expect(feed.items[0]).toMatchObject({ id: 'https://example.org/articles/a/people/tom/' });
    expect(feed.items[0]?.['content_html']).toMatch(
      /^<p>Claimed by Tom Reed:<\/p><blockquote><p>“I &#60;did&#62; not”/u,
    );
    expect(someoneFeeds({ id: 'tom-reed', name: 'Tom Reed' }, [appearance], { site: '', base: '/' })).toEqual(
      [],
    );
  });
});
