import type { IndexedPart, IndexedYear } from '../indexed.ts';

/** Parts of one year that are looked through for one answer, at the same time. */
export interface Stretch {
  readonly year: string;
  /** At least one; the newest first. */
  readonly parts: readonly IndexedPart[];
}

/** The newest stretch is one part, or as many as have this many articles: a month that has just begun has next to none. */
const FEW = 50;
/** Another has at most so many, but where one part has more. */
const MANY = 1200;

/**
 * Years in the order in which they are looked through. The newest stretch is small, so that a first answer comes soon; the parts
 * after it go together, for what is rare is looked for in all of them, and each would be a wait of its own.
 */
export function stretchesOf(years: readonly IndexedYear[]): readonly Stretch[] {
  const stretches: { year: string; parts: IndexedPart[] }[] = [];
  for (const { name: year, parts } of years)
    for (const part of parts) {
      const last = stretches.at(-1);
      const fits =
        last?.year === year &&
        (stretches.length === 1 ? articlesOf(last) < FEW : articlesOf(last) + part.articles <= MANY);
      if (fits) last.parts.push(part);
      else stretches.push({ year, parts: [part] });
    }
  return stretches;
}

/** What a first answer is from, where no year is asked for. */
export function newestOf(years: readonly IndexedYear[]): readonly IndexedPart[] {
  return stretchesOf(years)[0]?.parts ?? [];
}

function articlesOf({ parts }: Stretch): number {
  return parts.reduce((sum, { articles }) => sum + articles, 0);
}
