import { viewWith } from '../../links.ts';
import type { Indexed } from '../indexed.ts';
import {
  asksForSomething,
  type FoundIn,
  type Further,
  type Hit,
  type Hits,
  type LibraryQuery,
  type LibrarySearch,
  type QuoteHit,
} from '../library-search.ts';
import { isNamed } from '../terms.ts';
import type { Surroundings } from './index-files.ts';
import { OpenIndexes } from './open-indexes.ts';
import { foundIn, namesIn, type Found } from './part-index.ts';
import { quotedRuns, sentenceOf } from './shown.ts';
import { newestOf, stretchesOf, type Stretch } from './stretches.ts';

/** Records of one answer: each asks for the file of its article. */
const A_PAGE = 12;
/** Names that are offered to someone who types one. */
const OFFERED = 20;

/**
 * The search over indexes of files, one a year or several. They are looked through stretch by stretch, the newest first, and what
 * is found in one is not ranked against what is found in another: how rare a word is, each index knows of itself alone.
 */
export function pagefindSearch(surroundings: Surroundings): LibrarySearch {
  const indexes = new OpenIndexes(surroundings);
  return {
    years: async () => {
      const { years } = await indexes.library();
      indexes.ahead(newestOf(years));
      return years.map(({ name, articles }) => ({ name, articles }));
    },
    find: async (query, from) => indexes.trying(async () => answerTo(query, from, indexes)),
    names: async (of, typed) =>
      indexes.trying(async () => {
        const { years } = await indexes.library();
        const all = await Promise.all(
          newestOf(years).map(async (part) => namesIn(await indexes.of(part), of)),
        );
        return [...new Set(all.flat())]
          .filter((name) => isNamed(name, typed, false))
          .toSorted((a, b) => a.localeCompare(b))
          .slice(0, OFFERED);
      }),
  };
}

async function answerTo(query: LibraryQuery, from: string | null, indexes: OpenIndexes): Promise<Hits> {
  const { years } = await indexes.library();
  const stretches = stretchesOf(years.filter(({ name }) => query.year === '' || query.year === name));
  const [name, place = '0'] = from?.split(':') ?? [];
  const at = from === null ? 0 : stretches.findIndex(({ parts }) => parts[0]?.name === name);
  const [stretch, after] = [stretches[at], stretches[at + 1]];
  const [year, first] = [stretch?.year ?? '', Number(place)];
  if (!stretch || !asksForSomething(query)) return { year, found: 0, hits: [], next: null };
  const opened = await Promise.all(stretch.parts.map(async (part) => indexes.of(part)));
  // Who goes on has not found enough, and will not here if it is rare: what comes after is on its way while this is read.
  if (from !== null && first === 0) indexes.ahead(after?.parts ?? []);
  const found = (await Promise.all(opened.map(async (index) => foundIn(index, query)))).flat();
  return {
    year,
    found: first === 0 ? found.length : 0,
    hits: await hitsOf(found.slice(first, first + A_PAGE)),
    next: first + A_PAGE < found.length ? placeIn(stretch, first + A_PAGE) : after ? placeIn(after, 0) : null,
  };
}

function placeIn({ year, parts }: Stretch, first: number): Further {
  return { from: `${parts[0]?.name}:${first}`, year };
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
