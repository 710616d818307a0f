import { mkdtempSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { SearchTrouble, type LibraryQuery } from '../../../src/search/library-search.ts';
import { smallLibrary } from '../small-library.ts';
import { indexedFolder, searchIn } from './in-node.ts';

const asks = (asked: Partial<LibraryQuery>): LibraryQuery => ({
  words: '',
  speaker: '',
  form: '',
  year: '',
  publisher: '',
  ...asked,
});

let folder = '';
const kept = mkdtempSync(join(tmpdir(), 'verbatim-kept-'));
beforeAll(async () => {
  folder = await indexedFolder(smallLibrary, kept);
});

afterAll(() => {
  vi.unstubAllGlobals();
});

const filesOf = (of: string) =>
  readdirSync(join(of, 'search'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => !/engine-/u.test(file) && statSync(join(of, 'search', file)).isFile(),
  );

describe('what a search asks for', () => {
  test('the first answer is of the newest year alone, and each file is fetched once', async () => {
    const { search, asked } = searchIn(folder);
    const { year, hits, next } = await search.find(asks({ words: 'scandal' }), null);
    expect([year, hits.length, next]).toEqual(['2021', 1, { from: '2018:0', year: '2018' }]);
    expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
    expect(asked.filter((file) => file.startsWith('2018/'))).toEqual([]);
    expect(asked.filter((file) => /pagefind-entry/u.test(file))).toEqual([]);
    await search.find(asks({ words: 'scandal' }), null);
    expect(asked).toEqual([...new Set(asked)]);
  });

  test('the program comes once for all years', async () => {
    const { search, asked } = searchIn(folder);
    await search.find(asks({ words: 'wall' }), null);
    await search.find(asks({ words: 'wall' }), '2018:0');
    expect(asked.filter((file) => file.endsWith('.wasm'))).toEqual(['pagefind.wasm']);
  });
});

describe('what is shown', () => {
  test('the article’s own sentence, whole, with the words lit, and the way to them', async () => {
    const { search } = searchIn(folder);
    const { hits } = await search.find(asks({ words: 'accused fraud', year: '2018' }), null);
    expect(hits[0]?.sentence?.map(({ words, isLit }) => (isLit ? `[${words}]` : words)).join('')).toBe(
      'Tom Reed, the builder, was [accused] by the board of [fraud].',
    );
    expect(hits[0]?.path).toBe(`${hits[0]?.article.path}?find=accused+by+the+board+of+fraud`);
  });

  test('words of a direct quotation are never shown as the article’s: they come with their speaker', async () => {
    const { search } = searchIn(folder);
    const { hits } = await search.find(asks({ words: 'pounds', year: '2021' }), null);
    expect(hits).toHaveLength(1);
    expect(hits[0]).toMatchObject({ sentence: null, path: '/articles/council/' });
    expect(hits[0]?.quotes.map(({ voice, form, known }) => [voice, form, known])).toEqual([
      ['Ada Grant', 'direct', 'Named beside the quote'],
    ]);
    expect(hits[0]?.quotes[0]?.words).toEqual([
      { words: 'It cost a million ', isLit: false },
      { words: 'pounds', isLit: true },
      { words: '.', isLit: false },
    ]);
  });

  test('a child is in no filter, and no quotation is found by a child’s name', async () => {
    const { search } = searchIn(folder);
    expect(await search.names('speaker', 'sam')).toEqual([]);
    expect((await search.find(asks({ speaker: 'Sam Poe', year: '2021' }), null)).found).toBe(0);
  });
});

describe('a file that is missing', () => {
  test.each([
    ['the list of years', 'years.json'],
    ['the engine', 'pagefind.js'],
    ['its program', 'pagefind.wasm'],
    ['a year’s index', '2021/index'],
    ['what the hits show', '2021/fragment'],
    ['the filters', '2021/filter'],
  ])('%s: the search says so, and finds again when it is back', async (_, name) => {
    const { search } = searchIn(folder);
    const path = join(folder, 'search', name);
    renameSync(path, `${path}-away`);
    const query = asks({ words: 'scandal', speaker: 'Grant' });
    try {
      await expect(search.find(query, null)).rejects.toThrow(SearchTrouble);
    } finally {
      renameSync(`${path}-away`, path);
    }
    expect((await search.find(query, null)).found).toBe(1);
  });
});

describe('the index', () => {
  test('is made again for the years in which something changed, and is the same for the same articles', async () => {
    const before = new Map(
      filesOf(folder).map((file) => [file, readFileSync(join(folder, 'search', file), 'latin1')]),
    );
    const without = smallLibrary.filter(({ ref }) => ref.slug !== 'harbour-again');
    const changed = await indexedFolder(without, kept);
    const same = (year: string) =>
      filesOf(changed)
        .filter((file) => file.startsWith(year))
        .every((file) => before.get(file) === readFileSync(join(changed, 'search', file), 'latin1'));
    expect([same('2021'), same('undated'), same('2018')]).toEqual([true, true, false]);
    const anew = await indexedFolder(smallLibrary);
    expect(filesOf(anew).toSorted()).toEqual([...before.keys()].toSorted());
    expect(
      filesOf(anew).filter((file) => before.get(file) !== readFileSync(join(anew, 'search', file), 'latin1')),
    ).toEqual([]);
  });

  test('has a file of hits an article at most, and nothing of Pagefind’s own interfaces', () => {
    const files = filesOf(folder);
    expect(files.filter((file) => file.includes('fragment/')).length).toBeLessThanOrEqual(
      smallLibrary.length,
    );
    expect(files.filter((file) => /ui|highlight|playground|unknown/u.test(file))).toEqual([]);
  });

  test('of one article is a file that says so', async () => {
    const one = await indexedFolder(smallLibrary.slice(0, 1));
    expect(filesOf(one)).toEqual(['years.json']);
    expect(JSON.parse(readFileSync(join(one, 'search/years.json'), 'utf8'))).toEqual({
      articles: 1,
      years: [],
    });
  });
});
