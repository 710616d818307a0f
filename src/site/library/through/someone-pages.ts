import type { KnownPerson } from '../../../authoring/known-people.ts';
import { UNDATED } from '../../../links.ts';
import type { ArticleNamed, SaidIn, SomeonePage } from '../../../shelves/through.ts';
import { byKey } from '../by-key.ts';
import { inParts, ROOM } from './parts.ts';

/** What an article has of one person: it says that it is them, and quotes them or not. */
export interface Appearance extends SaidIn {
  readonly slug: string;
  /** The path of the article’s page of the person. */
  readonly person: string;
  /** An EDTF date, and the year of it. */
  readonly date: string | null;
  readonly year: string | null;
  readonly lastmod: string;
}

interface Entry {
  readonly appearance: Appearance;
  readonly quote: SaidIn['quotes'][number];
}

/** The newest, of what does not fit one page, on the first. */
const NEWEST = 6000;
/** As many publishers as are named; the list is in the order of their articles. */
const MOST_PUBLISHERS = 30;

/**
 * The pages of one person. What fits one page is on it; else the first has the newest, and each year has pages of its own,
 * filled from the oldest on, so that a new article changes the last of them only.
 */
export function* someonePages(
  { id, name, aliases, sameAs }: KnownPerson,
  appearances: readonly Appearance[],
  room = ROOM,
): Generator<SomeonePage> {
  const inOrder = appearances.toSorted(byDate);
  const entries = inOrder.flatMap((appearance) =>
    appearance.quotes.map((quote): Entry => ({ appearance, quote })),
  );
  const isWhole = entries.reduce((size, entry) => size + sizeOf(entry), 0) <= room;
  const parts = isWhole ? [] : partsOf(entries, room);
  const page = (part: string | null, shown: readonly Entry[]): SomeonePage => ({
    id,
    name,
    aliases,
    sameAs,
    counts: { articles: quoting(appearances).length, quotes: entries.length },
    quotedBy: publishersOf(quoting(appearances)),
    parts: listed(parts, part?.split('/')[0] ?? null),
    part,
    years: yearsOf(shown),
  });
  yield page(null, isWhole ? entries : newest(entries));
  for (const { part, entries: shown } of parts) yield page(part, shown);
}

function quoting(appearances: readonly Appearance[]): Appearance[] {
  return appearances.filter(({ quotes }) => quotes.length > 0);
}

/** The oldest first; what has no date of its own before all. */
function byDate(a: Appearance, b: Appearance): number {
  const [one, other] = [a, b].map(({ year, date, slug }) =>
    [year === null ? '' : (date ?? ''), slug].join('\n'),
  );
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

function sizeOf({ quote }: Entry): number {
  return JSON.stringify(quote).length;
}

function newest(entries: readonly Entry[]): readonly Entry[] {
  const [last = []] = inParts(entries.toReversed(), sizeOf, NEWEST);
  return last.toReversed();
}

interface Part {
  readonly part: string;
  readonly year: string;
  readonly entries: readonly Entry[];
}

/** The newest year first, its last page first: that one is called after the year alone. */
function partsOf(entries: readonly Entry[], room: number): Part[] {
  return [...byYear(entries)].toReversed().flatMap(([year, ofYear]) => {
    const pages = inParts(ofYear, sizeOf, room);
    const named = year ?? UNDATED;
    return pages
      .map((shown, index) => ({
        part: index === pages.length - 1 ? named : `${named}/${index + 1}`,
        year: named,
        entries: shown,
      }))
      .toReversed();
  });
}

/** Every year, and of the year of a page each part: a list of all parts would outgrow the page. */
function listed(parts: readonly Part[], open: string | null): SomeonePage['parts'] {
  return [...byKey(parts, ({ year }) => year)].flatMap(([year, ofYear]) => {
    const each = ofYear.map(({ part, entries: { length } }) => ({ part, year, quotes: length }));
    const quotes = each.reduce((sum, part) => sum + part.quotes, 0);
    return year === open ? each : [{ part: year, year, quotes }];
  });
}

function byYear(entries: readonly Entry[]): Map<string | null, Entry[]> {
  return byKey(entries, ({ appearance }) => appearance.year);
}

/** The newest article first; within one, its quotations in its order. */
function yearsOf(entries: readonly Entry[]): SomeonePage['years'] {
  return [...byYear(entries)].toReversed().map(([year, ofYear]) => ({
    year,
    articles: [...byKey(ofYear, ({ appearance }) => appearance.slug).values()]
      .toReversed()
      .flatMap((together) => {
        const [first] = together;
        return first
          ? [{ article: first.appearance.article, quotes: together.map(({ quote }) => quote) }]
          : [];
      }),
  }));
}

function publishersOf(appearances: readonly { readonly article: ArticleNamed }[]): SomeonePage['quotedBy'] {
  const counts = byKey(appearances, ({ article }) => article.publisher);
  return [...counts]
    .map(([publisher, { length: articles }]) => ({ publisher, articles }))
    .toSorted((a, b) => b.articles - a.articles || ((a.publisher ?? '~') < (b.publisher ?? '~') ? -1 : 1))
    .slice(0, MOST_PUBLISHERS);
}
