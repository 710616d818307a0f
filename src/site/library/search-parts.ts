import { createHash } from 'node:crypto';
import { UNDATED } from '../../links.ts';
import { byKey } from './by-key.ts';
import { datedOf, newestFirst } from './dated.ts';
import type { Records } from './record.ts';

/** Articles of a year that have an index by themselves, and the digest of all that it is made from. */
export interface SearchedPart {
  /** `2024`, `2024-q3`, `2024-11`; `2024-undated` for what is of that year, and of no one month; `undated`. */
  readonly name: string;
  /** In the order of the records. */
  readonly slugs: readonly string[];
  readonly digest: string;
}

/** A year and its parts, the newest first. */
export interface YearInParts {
  readonly name: string;
  readonly articles: number;
  readonly parts: readonly SearchedPart[];
}

/** All that is searched, the newest year first. */
export interface SearchedLibrary {
  readonly articles: number;
  /** By which all words are stemmed: that of most articles. */
  readonly language: string;
  readonly years: readonly YearInParts[];
}

/** An article, as much of it as says in which part it is, and whether that must be made again. */
export interface PlacedArticle {
  readonly slug: string;
  /** `05`; null where its date says no one month. */
  readonly month: string | null;
  /** The digest of what the search has of it. */
  readonly searched: string;
}

/** A year of more articles than this is searched by quarters, and of more than `MOST_BY_QUARTER` by months. */
const MOST_BY_YEAR = 300;
const MOST_BY_QUARTER = 1200;

/** How a library is parted for the search. */
export async function searchedLibrary(records: Records): Promise<SearchedLibrary> {
  const placed: (PlacedArticle & { readonly year: string })[] = [];
  const languages = new Map<string, number>();
  for await (const { slug, card, date, searched } of records()) {
    const { year, month } = datedOf(date);
    placed.push({ slug, year, month, searched });
    const [language = 'en'] = card.language.toLowerCase().split('-');
    languages.set(language, (languages.get(language) ?? 0) + 1);
  }
  const [[language] = ['en']] = [...languages].toSorted(([, a], [, b]) => b - a);
  const years = [...byKey(placed, ({ year }) => year)]
    .map(([name, ofYear]) => ({ name, articles: ofYear.length, parts: partsOf(name, ofYear) }))
    .toSorted((a, b) => newestFirst(a.name, b.name));
  return { articles: placed.length, language, years };
}

/**
 * The parts of a year, the newest first. What is of no one month is a part by itself, and the last: it is not known to be newer
 * than anything.
 */
export function partsOf(year: string, articles: readonly PlacedArticle[]): readonly SearchedPart[] {
  return [...byKey(articles, (article) => withinOf(year, article, articles.length))]
    .toSorted(([a], [b]) => newestFirst(a, b))
    .map(([within, placed]) => ({
      name: within === '' ? year : `${year}-${within}`,
      slugs: placed.map(({ slug }) => slug),
      digest: digestOf(placed),
    }));
}

/** Where in its year an article is, of a year with so many; empty where that is one. */
function withinOf(year: string, { month }: PlacedArticle, articles: number): string {
  if (articles <= MOST_BY_YEAR || year === UNDATED) return '';
  if (month === null) return UNDATED;
  return articles <= MOST_BY_QUARTER ? `q${Math.ceil(Number(month) / 3)}` : month;
}

function digestOf(articles: readonly PlacedArticle[]): string {
  const hash = createHash('sha256');
  for (const { slug, searched } of articles) hash.update(`${slug} ${searched}\n`);
  return hash.digest('hex');
}
