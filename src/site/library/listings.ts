import type { LibraryPlace } from '../../links.ts';
import type { Card } from '../../shelves/card.ts';
import { A_PAGE, archiveOf, pagesFor, type Listing, type Stretch } from '../../shelves/listing.ts';
import { datedOf, newestFirst, type Dated } from './dated.ts';
import type { Records } from './record.ts';

interface Shelved extends Dated {
  readonly card: Card;
}

/**
 * Every page of the library, with what it lists. The cards of all articles are held for it, about a kilobyte each: they are
 * put in order by date, and the records come by name.
 */
export async function* listingsOf(
  records: Records,
): AsyncGenerator<{ place: LibraryPlace; listing: Listing }> {
  const all = (await shelved(records)).toSorted(inOrder);
  const years = stretches(all, ({ year }) => year).toSorted((a, b) => newestFirst(a.name, b.name));
  const whole = { articles: all.length, years };
  yield { place: { kind: 'library' }, listing: firstPage(all, whole) };
  // A library of one article is one page.
  if (all.length < 2) return;
  for (const [index, { name }] of years.entries()) {
    const within = all.filter(({ year }) => year === name);
    const months = stretches(within, ({ month }) => month);
    const edges = {
      newer: index === 0 ? ({ kind: 'library' } as const) : lastPageOf(years[index - 1]),
      older: years[index + 1] ? archiveOf(years[index + 1]?.name ?? '') : null,
    };
    yield* pages(within, { year: name, month: null, edges, whole: { ...whole, months } });
    for (const [at, month] of months.entries())
      yield* pages(
        within.filter((each) => each.month === month.name),
        {
          year: name,
          month: month.name,
          edges: { newer: lastPageOf(months[at - 1], name), older: firstPageOf(months[at + 1], name) },
          whole: { ...whole, months },
        },
      );
  }
}

async function shelved(records: Records): Promise<Shelved[]> {
  const all: Shelved[] = [];
  for await (const { card, date } of records()) all.push({ card, ...datedOf(date) });
  return all;
}

/** By year first, so that what a year's pages list comes in the order of the whole. */
function inOrder(a: Shelved, b: Shelved): number {
  const byDate = newestFirst(a.year, b.year) || (a.latest === b.latest ? 0 : b.latest - a.latest);
  return byDate || (a.card.slug < b.card.slug ? -1 : 1);
}

/** How many of each name there are, in the order in which the names come first; nothing is of the name null. */
function stretches(all: readonly Shelved[], nameOf: (each: Shelved) => string | null): Stretch[] {
  const counts = new Map<string, number>();
  for (const each of all) {
    const name = nameOf(each);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, articles]) => ({ name, articles }));
}

/** The library's own page: what comes after it goes on in the year of the first article that it does not list. */
function firstPage(all: readonly Shelved[], whole: Pick<Listing, 'articles' | 'years'>): Listing {
  const next = all[A_PAGE];
  const before = next ? all.slice(0, A_PAGE).filter(({ year }) => year === next.year).length : 0;
  return {
    ...whole,
    cards: all.slice(0, A_PAGE).map(({ card }) => card),
    within: all.length,
    months: [],
    newer: null,
    older: next ? archiveOf(next.year, null, Math.floor(before / A_PAGE) + 1) : null,
  };
}

interface Group {
  readonly year: string;
  readonly month: string | null;
  /** Where the first page and the last lead on. */
  readonly edges: Pick<Listing, 'newer' | 'older'>;
  readonly whole: Pick<Listing, 'articles' | 'years' | 'months'>;
}

function* pages(within: readonly Shelved[], { year, month, edges, whole }: Group) {
  const count = pagesFor(within.length);
  for (let page = 1; page <= count; page += 1) {
    const cards = within.slice((page - 1) * A_PAGE, page * A_PAGE).map(({ card }) => card);
    const listing: Listing = {
      ...whole,
      cards,
      within: within.length,
      newer: page > 1 ? archiveOf(year, month, page - 1) : edges.newer,
      older: page < count ? archiveOf(year, month, page + 1) : edges.older,
    };
    yield { place: archiveOf(year, month, page), listing };
  }
}

function lastPageOf(stretch: Stretch | undefined, year?: string): LibraryPlace | null {
  if (!stretch) return null;
  const page = pagesFor(stretch.articles);
  return year === undefined ? archiveOf(stretch.name, null, page) : archiveOf(year, stretch.name, page);
}

function firstPageOf(stretch: Stretch | undefined, year: string): LibraryPlace | null {
  return stretch ? archiveOf(year, stretch.name) : null;
}
