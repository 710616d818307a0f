import { describe, expect, test } from 'vitest';
import type { Hit, Hits, LibraryQuery, LibrarySearch } from '../../src/search/library-search.ts';

const NOTHING: LibraryQuery = { words: '', speaker: '', form: '', year: '', publisher: '' };

/** All answers to a query, one after the other. */
export async function answersTo(search: LibrarySearch, asked: Partial<LibraryQuery>): Promise<Hits[]> {
  const answers: Hits[] = [];
  let from: string | null = null;
  do {
    const answer: Hits = await search.find({ ...NOTHING, ...asked }, from);
    answers.push(answer);
    from = answer.next?.from ?? null;
  } while (from !== null);
  return answers;
}

/** All that is found, year by year. */
async function all(search: LibrarySearch, asked: Partial<LibraryQuery>) {
  const years = new Map<string, { year: string; hits: readonly Hit[]; found: number }>();
  for (const { year, hits, found } of await answersTo(search, asked)) {
    const before = years.get(year) ?? { hits: [], found: 0 };
    years.set(year, { year, hits: [...before.hits, ...hits], found: before.found + found });
  }
  return [...years.values()];
}

async function pathsOf(search: LibrarySearch, asked: Partial<LibraryQuery>): Promise<string[]> {
  const years = await all(search, asked);
  return years.flatMap(({ hits }) => hits.map(({ article }) => article.path));
}

async function quotesOf(search: LibrarySearch, asked: Partial<LibraryQuery>): Promise<string[]> {
  const years = await all(search, asked);
  const quotes = years.flatMap(({ hits }) => hits.flatMap(({ quotes }) => quotes));
  return quotes.map(({ path, voice }) => `${voice} ${path}`).toSorted();
}

const COUNCIL = '/articles/council/';
const HARBOUR = '/articles/harbour/';
const AGAIN = '/articles/harbour-again/';

/** What the page may rely on, whoever answers, over the small library. */
export function searchContract(name: string, open: () => Promise<LibrarySearch>): void {
  describe(`the library's search, ${name}`, () => {
    test('has the years of the library, the newest first, and what has none last', async () => {
      expect(await (await open()).years()).toEqual([
        { name: '2021', articles: 1 },
        { name: '2018', articles: 2 },
        { name: 'undated', articles: 1 },
      ]);
    });

    test('finds a word in articles and in quotations, the newest year first', async () => {
      const years = await all(await open(), { words: 'scandal' });
      expect(years.map(({ year, found }) => [year, found])).toEqual([
        ['2021', 2],
        ['2018', 4],
        ['undated', 0],
      ]);
      expect(years[1]?.hits.map(({ article }) => article.path).toSorted()).toEqual([AGAIN, HARBOUR]);
    });

    test('asks for every word: one that is nowhere finds nothing', async () => {
      const search = await open();
      expect(await pathsOf(search, { words: 'wall town' })).toEqual([COUNCIL]);
      expect(await pathsOf(search, { words: 'wall zeppelin' })).toEqual([]);
    });

    test('capitals and accents make no difference, and a beginning is enough', async () => {
      const search = await open();
      expect(await pathsOf(search, { words: 'CAFE' })).toEqual([COUNCIL]);
      expect(await pathsOf(search, { words: 'counc' })).toEqual([COUNCIL]);
    });

    test('finds a phrase in any marks, and not the same words apart', async () => {
      const search = await open();
      for (const words of ['"cost a million"', '“cost a million”', '„cost a million“'])
        expect((await pathsOf(search, { words })).toSorted(), words).toEqual(
          [COUNCIL, AGAIN, HARBOUR].toSorted(),
        );
      expect(await pathsOf(search, { words: '"million cost"' })).toEqual([]);
      expect(await pathsOf(search, { words: '"cost a million" town' })).toEqual([COUNCIL]);
    });

    test('a quotation comes with who says it, and its reserve before it', async () => {
      expect(await quotesOf(await open(), { words: 'stone' })).toEqual([
        `Claimed by Tom Reed, as the article reports it ${AGAIN}quotes/stone/`,
        `Claimed by Tom Reed, as the article reports it ${HARBOUR}quotes/stone/`,
      ]);
    });

    test('what one person says, by their name or a word of it, and never the article itself', async () => {
      const search = await open();
      const said = await quotesOf(search, { speaker: 'ada grant', words: 'million' });
      expect(said).toHaveLength(3);
      expect(await quotesOf(search, { speaker: 'Grant', words: 'million' })).toEqual(said);
      expect(await pathsOf(search, { speaker: 'Gran', words: 'million' })).toEqual([]);
      expect(await quotesOf(search, { speaker: 'Bo Lind' })).toEqual([
        `Bo Lind, as the article reports it ${COUNCIL}quotes/pier/`,
      ]);
    });

    test('by form, by year, by publisher', async () => {
      const search = await open();
      expect(await quotesOf(search, { words: 'scandal', form: 'partial' })).toEqual([
        `Ada Grant ${AGAIN}quotes/scandal/`,
        `Ada Grant ${HARBOUR}quotes/scandal/`,
      ]);
      expect(await pathsOf(search, { words: 'scandal', year: '2021' })).toEqual([COUNCIL]);
      expect(await pathsOf(search, { words: 'scandal', year: '1999' })).toEqual([]);
      expect(await pathsOf(search, { words: 'scandal', publisher: 'the town crier' })).toEqual([COUNCIL]);
      expect(await pathsOf(search, { words: 'fire', year: 'undated' })).toEqual(['/articles/told/']);
    });

    test('a query that asks for nothing finds nothing, and neither does one of signs', async () => {
      const search = await open();
      expect(await search.find(NOTHING, null)).toMatchObject({ found: 0, hits: [], next: null });
      expect(await pathsOf(search, { year: '2021' })).toEqual([]);
    });

    test('offers names that begin like what is typed; nobody without a page is among them', async () => {
      const search = await open();
      expect(await search.names('speaker', 'gr')).toEqual(['Ada Grant']);
      expect(await search.names('speaker', '')).toEqual(['Ada Grant', 'Bo Lind']);
      expect(await search.names('publisher', 'town')).toEqual(['The Town Crier']);
    });
  });
}

/** What the page may rely on where a year has more than one answer holds, over the library with a year in parts. */
export function goingOnContract(name: string, open: () => Promise<LibrarySearch>): void {
  describe(`going on through the library, ${name}`, () => {
    test('brings every article, and added up, how much was found', async () => {
      const answers = await answersTo(await open(), { words: 'rained' });
      const paths = answers.flatMap(({ hits }) => hits.map(({ article }) => article.path));
      expect(new Set(paths).size).toBe(305);
      expect(answers.reduce((sum, { found }) => sum + found, 0)).toBe(610);
    });

    test('goes from the newest year to the oldest, and says of which the next answer is', async () => {
      const answers = await answersTo(await open(), { words: 'rained' });
      const years = answers.map(({ year }) => year);
      expect([...new Set(years)]).toEqual(['2021', '2018']);
      expect(years.toSorted().toReversed()).toEqual(years);
      expect(answers.map(({ next }) => next?.year ?? null)).toEqual([...years.slice(1), null]);
    });

    test('comes to what is rare, however old', async () => {
      const answers = await answersTo(await open(), { words: 'xylograph' });
      expect(answers.filter(({ found }) => found > 0).map(({ year, found }) => [year, found])).toEqual([
        ['2018', 2],
      ]);
      expect(answers.at(-1)?.next).toBeNull();
    });

    test('ends with the year that is asked for', async () => {
      const answers = await answersTo(await open(), { words: 'lighthouse', year: '2021' });
      expect(new Set(answers.map(({ year }) => year))).toEqual(new Set(['2021']));
      expect(answers.reduce((sum, { found }) => sum + found, 0)).toBe(3);
    });

    test('from the same place finds the same again', async () => {
      const search = await open();
      const query = { ...NOTHING, words: 'rained' };
      const { next } = await search.find(query, null);
      const once = await search.find(query, next?.from ?? null);
      expect(await search.find(query, next?.from ?? null)).toEqual(once);
    });
  });
}
