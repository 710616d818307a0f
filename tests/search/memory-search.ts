import type { Article } from '../../src/article/article.ts';
import type { Indexed } from '../../src/search/indexed.ts';
import {
  asksForSomething,
  type Hit,
  type LibraryQuery,
  type LibrarySearch,
} from '../../src/search/library-search.ts';
import { folded, isNamed, termsOf } from '../../src/search/terms.ts';
import { datedOf, newestFirst } from '../../src/site/library/dated.ts';
import { searchRecords } from '../../src/site/library/search-records.ts';

type Entry = ReturnType<typeof searchRecords>[number];

/** A second answer to the same questions, over records in memory: what the contract asks, and no more. */
export function memorySearch(articles: readonly Article[], aPage = 20): LibrarySearch {
  const byYear = new Map<string, Article[]>();
  for (const article of articles) {
    const { year } = datedOf(article.source.date);
    byYear.set(year, [...(byYear.get(year) ?? []), article]);
  }
  const known = new Map<string, readonly Entry[]>();
  const entriesOf = (year: string) => {
    const entries =
      known.get(year) ?? (byYear.get(year) ?? []).flatMap((article) => searchRecords(article, 'en'));
    known.set(year, entries);
    return entries;
  };
  const years = [...byYear.keys()].toSorted(newestFirst);
  return {
    years: async () => years.map((name) => ({ name, articles: byYear.get(name)?.length ?? 0 })),
    find: async (query, from) => {
      const asked = years.filter((year) => query.year === '' || query.year === year);
      const [year = '', first = '0'] = from?.split(':') ?? [asked[0]];
      const found = asksForSomething(query) ? entriesOf(year).filter((entry) => fits(entry, query)) : [];
      const shown = found.slice(Number(first), Number(first) + aPage);
      const before = asked[asked.indexOf(year) + 1];
      const isMore = Number(first) + aPage < found.length;
      const older = before === undefined ? null : { from: `${before}:0`, year: before };
      const next = isMore ? { from: `${year}:${Number(first) + aPage}`, year } : older;
      return {
        year,
        found: first === '0' ? found.length : 0,
        hits: hitsOf(shown),
        next: asksForSomething(query) ? next : null,
      };
    },
    names: async (of, typed) => {
      const names = new Set(entriesOf(years[0] ?? '').flatMap(({ filters }) => filters?.[of] ?? []));
      return [...names].filter((name) => isNamed(name, typed, false)).toSorted();
    },
  };
}

function fits({ content, meta, filters = {} }: Entry, query: LibraryQuery): boolean {
  const { words, phrases } = termsOf(query.words);
  const known = wordsIn(`${content} ${Object.values(meta ?? {}).join(' ')}`);
  const line = ` ${wordsIn(content).join(' ')} `;
  return (
    words.every((word) => known.some((each) => each.startsWith(wordsIn(word).join('')))) &&
    phrases.every((phrase) => line.includes(` ${wordsIn(phrase).join(' ')} `)) &&
    (query.form === '' || filters['form']?.[0] === query.form) &&
    (['speaker', 'publisher'] as const).every(
      (of) => query[of] === '' || (filters[of] ?? []).some((name) => isNamed(name, query[of], true)),
    )
  );
}

function wordsIn(text: string): string[] {
  return folded(text)
    .replaceAll(/['’]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function hitsOf(found: readonly Entry[]): Hit[] {
  const hits = new Map<string, Hit>();
  for (const { url, content } of found) {
    const indexed = JSON.parse(url) as Indexed;
    const { article } = indexed;
    const hit = hits.get(article.path) ?? { article, path: article.path, sentence: null, quotes: [] };
    const quotes =
      'quote' in indexed ? [{ ...indexed.quote, words: [{ words: content, isLit: false }] }] : [];
    hits.set(article.path, { ...hit, quotes: [...hit.quotes, ...quotes] });
  }
  return [...hits.values()];
}
