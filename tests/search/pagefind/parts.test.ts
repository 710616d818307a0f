import { mkdtempSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { SearchTrouble, type Hits, type LibraryQuery } from '../../../src/search/library-search.ts';
import { answersTo } from '../contract.ts';
import { articleWith, partedLibrary } from '../parted-library.ts';
import { indexedFolder, searchIn } from './in-node.ts';

const asks = (words: string, year = ''): LibraryQuery => ({
  words,
  speaker: '',
  form: '',
  year,
  publisher: '',
});

let folder = '';
const kept = mkdtempSync(join(tmpdir(), 'verbatim-kept-'));
beforeAll(async () => {
  folder = await indexedFolder(partedLibrary, kept);
});

afterAll(() => {
  vi.unstubAllGlobals();
});

const told = (answers: readonly Hits[]) =>
  answers.map(({ year, found, hits, next }) => [
    year,
    found,
    hits.map(({ article }) => article.path.replace('/articles/', '').replace('/', '')).join(' '),
    next?.year ?? null,
  ]);
const foldersOf = (asked: readonly string[]) =>
  [...new Set(asked.flatMap((file) => /^(.*?)\//u.exec(file)?.[1] ?? []))].toSorted();

describe('a year in parts', () => {
  test('is one year to whoever asks for the years', async () => {
    const { search } = searchIn(folder);
    expect(await search.years()).toEqual([
      { name: '2021', articles: 303 },
      { name: '2018', articles: 2 },
    ]);
  });

  test('is answered from its newest part first, without a file of another', async () => {
    const { search, asked } = searchIn(folder);
    const { year, found, hits, next } = await search.find(asks('lighthouse'), null);
    expect([year, found, hits.map(({ article }) => article.path), next?.year]).toEqual([
      '2021',
      1,
      ['/articles/article-11/'],
      '2021',
    ]);
    expect(foldersOf(asked)).toEqual(['2021-q4']);
  });

  test('comes in two answers, the newer first, and the next is of the year before', async () => {
    const { search } = searchIn(folder);
    expect(told(await answersTo(search, asks('lighthouse')))).toEqual([
      ['2021', 1, 'article-11', '2021'],
      ['2021', 2, 'article-3 article-2', '2018'],
      ['2018', 1, 'older', null],
    ]);
    expect(told(await answersTo(search, asks('lighthouse', '2021')))).toEqual([
      ['2021', 1, 'article-11', '2021'],
      ['2021', 2, 'article-3 article-2', null],
    ]);
  });

  test('has what is of no one month after all that is of one', async () => {
    const { search } = searchIn(folder);
    expect((await answersTo(search, asks('harvest'))).map(({ found }) => found)).toEqual([0, 3, 0]);
  });

  test('is gone through page by page, and what was found is counted once', async () => {
    const { search } = searchIn(folder);
    const answers = await answersTo(search, asks('rained', '2021'));
    expect(answers.map(({ found }) => found).filter((found) => found > 0)).toEqual([150, 456]);
    expect(answers.length).toBe(Math.ceil(150 / 12) + Math.ceil(456 / 12));
    const paths = answers.flatMap(({ hits }) => hits.map(({ article }) => article.path));
    expect(new Set(paths).size).toBe(303);
  });

  test('what a reader goes on to is on its way while what is before it is read', async () => {
    const { search, asked } = searchIn(folder);
    const { next } = await search.find(asks('xylograph'), null);
    expect(foldersOf(asked)).not.toContain('2018');
    await search.find(asks('xylograph'), next?.from ?? null);
    expect(asked.filter((file) => /^2018\/.*pf_meta$/u.test(file))).toHaveLength(1);
    expect(asked.filter((file) => file.startsWith('2018/index'))).toEqual([]);
  });

  test('names are offered of its newest part', async () => {
    const { search, asked } = searchIn(folder);
    expect(await search.names('speaker', 'lee')).toEqual(['Ann Lee']);
    expect(foldersOf(asked)).toEqual(['2021-q4']);
  });

  test('indexes that are opened at once share one program that was started once', async () => {
    const { search } = searchIn(folder);
    const answers = await Promise.all([
      search.find(asks('xylograph', '2018'), null),
      search.find(asks('lighthouse', '2021'), '2021-q3:0'),
      search.find(asks('lighthouse'), null),
      search.names('speaker', 'lee'),
    ]);
    expect(answers.slice(0, 3).map((answer) => ('found' in answer ? answer.found : null))).toEqual([2, 2, 1]);
  });

  test('a place that nobody gave finds nothing, and ends', async () => {
    const { search } = searchIn(folder);
    expect(await search.find(asks('rained'), '2021-q9:0')).toEqual({
      year: '',
      found: 0,
      hits: [],
      next: null,
    });
  });
});

describe('a file of one part that is missing', () => {
  test.each([
    ['what it begins with', '2021-q2', /pf_meta$/u],
    ['its words', '2021-q2/index', /./u],
    ['what the hits show', '2021-q1/fragment', /./u],
  ])('%s: the answer it belongs to fails alone, and is given when it is back', async (_, within, name) => {
    const { search } = searchIn(folder);
    const at = join(folder, 'search', within);
    const files = readdirSync(at).filter((file) => name.test(file));
    const query = asks('lighthouse');
    for (const file of files) renameSync(join(at, file), join(at, `${file}-away`));
    try {
      const { found, next } = await search.find(query, null);
      expect(found).toBe(1);
      await expect(search.find(query, next?.from ?? null)).rejects.toThrow(SearchTrouble);
    } finally {
      for (const file of files) renameSync(join(at, `${file}-away`), join(at, file));
    }
    expect((await answersTo(search, query)).map(({ found }) => found)).toEqual([1, 2, 1]);
  });

  test('of a part that is only on its way is no trouble yet', async () => {
    const { search } = searchIn(folder);
    renameSync(join(folder, 'search/2018'), join(folder, 'search/2018-away'));
    try {
      const { next } = await search.find(asks('lighthouse'), null);
      const second = await search.find(asks('lighthouse'), next?.from ?? null);
      expect(second.found).toBe(2);
      await expect(search.find(asks('lighthouse'), second.next?.from ?? null)).rejects.toThrow(SearchTrouble);
    } finally {
      renameSync(join(folder, 'search/2018-away'), join(folder, 'search/2018'));
    }
    expect((await search.find(asks('lighthouse'), '2018:0')).found).toBe(1);
  });
});

describe('the index of a year in parts', () => {
  const filesOf = (of: string) =>
    new Map(
      readdirSync(join(of, 'search'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('engine-'))
        .map(({ parentPath, name }) => [
          join(parentPath, name).slice(join(of, 'search').length + 1),
          readFileSync(join(parentPath, name), 'latin1'),
        ]),
    );
  const changedIn = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
    new Set([...before.keys(), ...after.keys()].filter((file) => before.get(file) !== after.get(file)));

  test('is made again for the part of an article that changed, and touches no file of another', async () => {
    const before = filesOf(folder);
    const changed = partedLibrary.map((article) =>
      article.ref.slug === 'article-5' ? articleWith('article-5', '2021-06-04', 'A comet.') : article,
    );
    const after = await indexedFolder(changed, kept);
    const files = [...changedIn(before, filesOf(after))];
    expect(files).toContain('years.json');
    expect(files.filter((file) => !/^(?:2021-q2\/|years\.json$)/u.test(file))).toEqual([]);
    expect((await searchIn(after).search.find(asks('comet'), '2021-q3:0')).found).toBe(1);
    await indexedFolder(partedLibrary, kept);
  });

  test('of a year that becomes small again is one, and its parts are forgotten', async () => {
    await indexedFolder(partedLibrary.slice(0, 280), kept);
    expect(readdirSync(kept).toSorted()).toEqual(['2021', '2021.digest']);
  });
});
