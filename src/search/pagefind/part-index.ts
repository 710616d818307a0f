import type { LibraryQuery, Named } from '../library-search.ts';
import { folded, isNamed, termsOf } from '../terms.ts';
import type { EngineFilters, EngineIndex, EngineResult } from './engine.ts';

/** A record in which all of a query was found: in which of its words, and how well it fits. */
export interface Found extends Pick<EngineResult, 'id' | 'data'> {
  readonly at: readonly number[];
  readonly score: number;
}

/** All records of one index in which a query is found, the best first. */
export async function foundIn(index: EngineIndex, query: LibraryQuery): Promise<readonly Found[]> {
  const filters = await filtersOf(index, query);
  if (filters === null) return [];
  const { words, phrases } = termsOf(query.words);
  const asked = [...(words.length > 0 ? [words.join(' ')] : []), ...phrases.map((phrase) => `"${phrase}"`)];
  const search = async (asked: string | null) => (await index.search(asked, { filters })).results;
  if (asked.length === 0) return merged([await search(null)]);
  // The engine passes over words that it does not know: then all that is found is without one that was asked for.
  const each = await Promise.all(words.length > 1 ? words.map(search) : []);
  if (each.some(({ length }) => length === 0)) return [];
  return merged(await Promise.all(asked.map(search)));
}

/** What is in all of several answers. */
function merged([first = [], ...others]: readonly (readonly EngineResult[])[]): Found[] {
  const rest = others.map((results) => new Map(results.map((result) => [result.id, result])));
  return first
    .flatMap((result) => {
      const same = rest.flatMap((results) => results.get(result.id) ?? []);
      if (same.length < rest.length) return [];
      const all = [result, ...same];
      const at = [...new Set(all.flatMap(({ words }) => words))].toSorted((a, b) => a - b);
      const score = all.reduce((sum, each) => sum + each.score, 0);
      return { id: result.id, data: result.data, at, score };
    })
    .toSorted((a, b) => b.score - a.score);
}

/** The filters of a query in the index's own values; null where it has none that fits. */
async function filtersOf(
  index: EngineIndex,
  { speaker, publisher, form }: LibraryQuery,
): Promise<EngineFilters | null> {
  const named = { speaker, publisher };
  const filters: Record<string, EngineFilters[string]> = form ? { form } : {};
  for (const of of ['speaker', 'publisher'] as const) {
    if (named[of].trim() === '') continue;
    const any = fitting(await namesIn(index, of), named[of]);
    if (any.length === 0) return null;
    filters[of] = { any };
  }
  return filters;
}

/** The name itself where it is among them, in whatever capitals; else all that have its words. */
function fitting(names: readonly string[], asked: string): readonly string[] {
  const same = names.filter((name) => folded(name) === folded(asked.trim()));
  return same.length > 0 ? same : names.filter((name) => isNamed(name, asked, true));
}

/** All names of an index, of one kind. */
export async function namesIn(index: EngineIndex, of: Named): Promise<readonly string[]> {
  const filters = await index.filters();
  return Object.keys(filters[of] ?? {});
}
