import { viewWith } from '../../links.ts';
import type { Indexed, IndexedLibrary, IndexedYear } from '../indexed.ts';
import {
  asksForSomething,
  SearchTrouble,
  type FoundIn,
  type Hit,
  type Hits,
  type LibrarySearch,
  type QuoteHit,
} from '../library-search.ts';
import { isNamed } from '../terms.ts';
import type { Engine, EngineIndex } from './engine.ts';
import { IndexFiles, type Surroundings } from './index-files.ts';
import { quotedRuns, sentenceOf } from './shown.ts';
import { foundIn, namesIn, type Found } from './year-index.ts';

/** Records of one answer: each asks for the file of its article. */
const A_PAGE = 12;
/** Names that are offered to someone who types one. */
const OFFERED = 20;

/**
 * The search over an index of files, an index a year. Years are looked through one by one, the newest first, and what is found
 * in one is not ranked against what is found in another: how rare a word is, each index knows of itself alone.
 */
export function pagefindSearch(surroundings: Surroundings): LibrarySearch {
  const files = new IndexFiles(surroundings);
  const indexes = new Map<string, EngineIndex>();
  let opened: Promise<{ library: IndexedLibrary; engine: Engine }> | null = null;
  const open = async () => {
    try {
      return await (opened ??= files.open());
    } catch (error) {
      opened = null;
      throw error;
    }
  };
  const indexOf = async (engine: Engine, year: IndexedYear) => {
    const { name } = year;
    const known = indexes.get(name);
    if (known) return known;
    await files.prepare(year);
    const basePath = `${surroundings.at}${name}/`;
    const index = engine.createInstance({ basePath, noWorker: true, metaCacheTag: '' });
    indexes.set(name, index);
    return index;
  };
  /** What failed once may be there the next time. */
  const trying = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    files.begin();
    try {
      const answer = await work();
      files.check();
      return answer;
    } catch (error) {
      indexes.clear();
      throw error instanceof SearchTrouble ? error : new SearchTrouble(error);
    }
  };
  return {
    years: async () => {
      const { library, engine } = await open();
      const [newest] = library.years;
      if (newest) await indexOf(engine, newest);
      return library.years.map(({ name, articles }) => ({ name, articles }));
    },
    find: async (query, from) =>
      trying(async () => {
        const { library, engine } = await open();
        const asked = library.years.filter(({ name }) => query.year === '' || query.year === name);
        const [name = '', first = '0'] = from?.split(':') ?? [asked[0]?.name];
        const at = asked.findIndex((year) => year.name === name);
        const year = asked[at];
        if (!year || !asksForSomething(query)) return { year: name, found: 0, hits: [], next: null };
        const found = await foundIn(await indexOf(engine, year), query);
        return answerOf(found, { year: name, first: Number(first), before: asked[at + 1]?.name ?? null });
      }),
    names: async (of, typed) =>
      trying(async () => {
        const { library, engine } = await open();
        const [newest] = library.years;
        if (!newest) return [];
        const names = await namesIn(await indexOf(engine, newest), of);
        return names
          .filter((name) => isNamed(name, typed, false))
          .toSorted((a, b) => a.localeCompare(b))
          .slice(0, OFFERED);
      }),
  };
}

interface Part {
  readonly year: string;
  readonly first: number;
  readonly before: string | null;
}

async function answerOf(found: readonly Found[], { year, first, before }: Part): Promise<Hits> {
  const shown = found.slice(first, first + A_PAGE);
  const older = before === null ? null : `${before}:0`;
  return {
    year,
    found: found.length,
    hits: await hitsOf(shown),
    next: first + A_PAGE < found.length ? `${year}:${first + A_PAGE}` : older,
  };
}

/** What was found, article by article: each stands where the best of it does. */
async function hitsOf(found: readonly Found[]): Promise<Hit[]> {
  const read = await Promise.all(found.map(async (each) => ({ each, data: await each.data() })));
  const hits = new Map<string, Hit>();
  for (const { each, data } of read) {
    const indexed = JSON.parse(data.raw_url ?? data.url) as Indexed;
    const { article } = indexed;
    const hit = hits.get(article.path) ?? { article, path: article.path, sentence: null, quotes: [] };
    hits.set(article.path, withRecord(hit, indexed, data.content, each.at));
  }
  return [...hits.values()];
}

function withRecord(hit: Hit, indexed: Indexed, content: string, at: readonly number[]): Hit {
  if ('quote' in indexed) {
    const quote: QuoteHit = { ...indexed.quote, words: quotedRuns(content, at) };
    return { ...hit, quotes: [...hit.quotes, quote] };
  }
  const sentence = sentenceOf(content, at, indexed);
  if (!sentence) return hit;
  return { ...hit, path: pathAt(hit.article, sentence.sought), sentence: sentence.runs };
}

/** The article's page, which finds the words, lights them and goes to the first. */
function pathAt({ path }: FoundIn, sought: string): string {
  return sought === '' ? path : path + viewWith(new URLSearchParams(), 'find', sought);
}
