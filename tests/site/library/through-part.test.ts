import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { KeptRecords } from '../../../src/site/library/record.ts';
import { throughPart } from '../../../src/site/library/through/through-part.ts';
import type { SameWordsOfArticle, SameWordsPage, SomeonePage } from '../../../src/shelves/through.ts';
import { resolveArticle } from '../../../src/authoring/resolve.ts';
import { harbourSource } from '../../fixtures/library/harbour.ts';
import { known, pier, recordsOf } from './through-library.ts';

/** Everything that the part makes, by path; a page is what it shows. */
async function made(records: KeptRecords, site = ''): Promise<Map<string, string>> {
  const kept = mkdtempSync(join(tmpdir(), 'verbatim-through-'));
  const part = throughPart({
    host: { site, base: '/' },
    records,
    known,
    kept,
    folderOf: (folder, from) => ({ folder, from, stands: false }),
    pageOf: (path, { data }) => ({
      file: `${path.slice(1)}index.html`,
      from: '',
      make: async () => JSON.stringify(data),
    }),
  });
  const files = new Map<string, string>();
  for await (const each of part)
    if (!('folder' in each))
      files.set(each.file, String('content' in each ? each.content : await each.make()));
  expect(readdirSync(kept)).toEqual(['proposals.txt']);
  return files;
}

/** What a file of data says. */
function parsed(all: ReadonlyMap<string, string>, file: string): unknown {
  return JSON.parse(all.get(file) ?? 'null');
}

function someoneIn(all: ReadonlyMap<string, string>, file: string): SomeonePage {
  return parsed(all, file) as SomeonePage;
}

const files = await made(recordsOf(pier));

describe('one person through the library', () => {
  const ada = someoneIn(files, 'people/ada-grant/page.json');

  test('has a page with all they said, by the year of the article, under whatever name', () => {
    expect(ada).toMatchObject({
      name: 'Ada Grant',
      counts: { articles: 3, quotes: 3 },
      part: null,
      parts: [],
    });
    expect(ada.years.map(({ year }) => year)).toEqual(['2020', '2019', null]);
    expect(ada.years[0]?.articles[0]).toMatchObject({
      article: { title: 'The council hears of the pier', contentNote: 'It tells of a quarrel about money.' },
      quotes: [{ intro: 'Adelaide Grant', form: 'direct', grade: 'pronoun' }],
    });
  });

  test('keeps its reserve, and words that an article only reports stand in no marks', () => {
    const tom = someoneIn(files, 'people/tom-reed/page.json');
    expect(tom.years[0]?.articles[0]?.quotes[0]).toMatchObject({
      intro: 'Claimed by Tom Reed, as the article reports it',
      status: 'claimed',
      words: 'the council had paid for half of the stone',
    });
  });

  test('is nobody who only has the same name', () => {
    const tom = someoneIn(files, 'people/tom-reed/page.json');
    const articles = tom.years.flatMap(({ articles: of }) => of.map(({ article }) => article.path));
    expect(articles).toEqual(['/articles/pier-reopens/', '/articles/pier-letters/']);
  });

  test('is shown by who quotes them, and where the words stand too', () => {
    expect(ada.quotedBy).toEqual([
      { publisher: 'Harbour Weekly', articles: 1 },
      { publisher: 'The Quay', articles: 1 },
      { publisher: null, articles: 1 },
    ]);
    expect(ada.years[1]?.articles[0]?.quotes[0]?.elsewhere).toEqual([
      { path: expect.stringMatching(/^\/words\/[a-z0-9]{11}\/$/u), articles: 2, isDisputed: true },
    ]);
  });

  test('has no page without an article that says so; nor has a child', () => {
    expect(
      [...files.keys()].filter((file) => file.startsWith('people/')).map((file) => file.split('/')[1]),
    ).toEqual(expect.not.arrayContaining(['not-quoted']));
    expect([...files.values()].join('\n')).not.toContain('Mia');
  });

  test('is in the page and beside it the same', () => {
    expect(parsed(files, 'people/ada-grant/index.html')).toEqual(ada);
  });
});

describe('the same words', () => {
  test('have one page, and each article where somebody is followed has the way there', () => {
    const page = [...files.keys()].find((file) => /^words\/[^/]+\/page\.json$/u.test(file));
    expect((parsed(files, page ?? '') as SameWordsPage).versions).toHaveLength(4);
    const ways = parsed(files, 'articles/pier-reopens/same-words.json') as SameWordsOfArticle;
    expect(Object.keys(ways)).toEqual(['waited']);
    expect(files.has('articles/pier-letters/same-words.json')).toBe(true);
  });
});

describe('a library in which nobody is followed', () => {
  test('and no words stand twice, has nothing of this', async () => {
    expect([
      ...(await made(recordsOf([resolveArticle(harbourSource)]), 'https://example.org')).keys(),
    ]).toEqual([]);
  });
});

describe('feeds of a person', () => {
  test('are made where the address of the site is known, and not without', async () => {
    const feeds = (all: ReadonlyMap<string, string>) =>
      [...all.keys()].filter((file) => file.includes('feed.'));
    expect(feeds(files)).toEqual([]);
    expect(feeds(await made(recordsOf(pier), 'https://example.org'))).toEqual([
      'people/ada-grant/feed.xml',
      'people/ada-grant/feed.json',
      'people/tom-reed/feed.xml',
      'people/tom-reed/feed.json',
    ]);
  });
});
