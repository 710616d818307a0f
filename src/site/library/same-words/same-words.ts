import type { Elsewhere, SameWordsOfArticle } from '../../../shelves/through.ts';
import { pathTo } from '../../../links.ts';
import type { KnownPeople } from '../../../authoring/known-people.ts';
import type { RecordQuote } from '../record-quote.ts';
import type { DatedRecord, Records } from '../record.ts';
import { numberOf, shinglesIn, type Compared } from './compared.ts';
import { Partials } from './partials.ts';
import { SeenTwice } from './seen-twice.ts';
import { Speakers } from './speakers.ts';
import { grouped, type Wording } from './wordings.ts';

/** Words that several articles have: of each quotation that is one of them, by its article and its id. */
interface Group {
  readonly id: string;
  readonly articles: ReadonlySet<string>;
  readonly speakers: Speakers;
  readonly quotes: readonly QuoteOf[];
}

/** A quotation of an article. */
interface QuoteOf {
  readonly slug: string;
  readonly id: string;
}

/** Which quotations of the library are the same words; by numbers only, no text is held. */
export class SameWords {
  /** By article, then by quotation. */
  readonly #groups = new Map<string, Map<string, Group[]>>();
  readonly #known: KnownPeople;

  constructor(groups: readonly Group[], known: KnownPeople) {
    this.#known = known;
    for (const group of groups) for (const quote of group.quotes) this.#add(quote, group);
  }

  #add({ slug, id }: QuoteOf, group: Group): void {
    const ofArticle = this.#groups.get(slug) ?? new Map<string, Group[]>();
    this.#groups.set(slug, ofArticle);
    const groups = ofArticle.get(id) ?? [];
    if (!groups.includes(group)) ofArticle.set(id, [...groups, group]);
  }

  /** The ids of the groups that quotations of an article are in. */
  groupsIn(slug: string): string[] {
    const groups = [...(this.#groups.get(slug)?.values() ?? [])].flat();
    return [...new Set(groups.map(({ id }) => id))];
  }

  /** The ids of the groups that a quotation is in. */
  groupsOf(slug: string, { id }: Pick<RecordQuote, 'id'>): string[] {
    return this.#of(slug, id).map((group) => group.id);
  }

  /** Where the words of a quotation stand in other articles. */
  elsewhere(slug: string, { id }: Pick<RecordQuote, 'id'>): Elsewhere[] {
    return this.#of(slug, id).map((group) => ({
      path: pathTo({ kind: 'same-words', of: group.id, part: null }),
      articles: group.articles.size - 1,
      isDisputed: group.speakers.verdict(this.#known) === 'differ',
    }));
  }

  /** The quotations of an article whose words stand in others, and where. */
  elsewhereOf(slug: string): SameWordsOfArticle {
    const quotes = [...(this.#groups.get(slug)?.keys() ?? [])].toSorted();
    return Object.fromEntries(quotes.map((id) => [id, this.elsewhere(slug, { id })]));
  }

  #of(slug: string, id: string): readonly Group[] {
    return this.#groups.get(slug)?.get(id) ?? [];
  }
}

/** A wording, and who has it. */
interface Found extends Wording {
  readonly quotes: QuoteOf[];
  readonly articles: Set<string>;
  readonly speakers: Speakers;
  /** The first article that has it, by its date: later ones do not change the address of the page. */
  first: string;
}

/** Finds the same words in a library, going over its records twice. */
export async function findSameWords(records: Records, known: KnownPeople): Promise<SameWords> {
  const seen = new SeenTwice();
  const partials = new Partials();
  for await (const { slug, compared } of records()) {
    seen.add(compared.numbers);
    for (const quote of compared.quotes) partials.add(slug, quote);
  }
  const wordings = new Map<number, Found>();
  for await (const record of records())
    for (const quote of record.compared.quotes)
      if (!quote.isPartial) take(record, quote, { seen, partials, wordings });
  return new SameWords(groupsOf([...wordings.values()]), known);
}

interface Known {
  readonly seen: SeenTwice;
  readonly partials: Partials;
  readonly wordings: Map<number, Found>;
}

/** Takes up a quotation whose words may stand in another article. */
function take(record: DatedRecord, quote: Compared, { seen, partials, wordings }: Known): void {
  const { slug, compared } = record;
  const { speaker } = quote;
  const shared = seen.among(compared.numbers, shinglesIn(quote));
  const lifted = partials.within(quote);
  if (shared.length === 0 && lifted.length === 0) return;
  const first = `${record.date ?? '~'} ${slug}`;
  const all = numberOf(quote, compared);
  const found = wordings.get(all) ?? {
    hash: all,
    length: quote.length,
    shared,
    quotes: [],
    articles: new Set(),
    speakers: new Speakers(),
    first,
  };
  wordings.set(all, found);
  found.quotes.push({ slug, id: quote.id });
  found.articles.add(slug);
  found.speakers.add(slug, speaker);
  if (first < found.first) found.first = first;
  for (const partial of lifted) {
    found.quotes.push(partial);
    found.articles.add(partial.slug);
    found.speakers.add(partial.slug, speaker);
  }
}

function groupsOf(wordings: readonly Found[]): Group[] {
  const groups = new Map<number, Found[]>();
  grouped(wordings).forEach((group, index) => {
    const wording = wordings[index];
    if (wording) groups.set(group, [...(groups.get(group) ?? []), wording]);
  });
  return [...groups.values()].flatMap((together) => {
    const articles = new Set(together.flatMap((each) => [...each.articles]));
    return articles.size < 2 ? [] : [groupOf(together, articles)];
  });
}

/** A page is called after the wording of the first article: a number, for cut words could say what nobody did. */
function groupOf(together: readonly Found[], articles: ReadonlySet<string>): Group {
  const first = together.reduce((one, other) => (other.first < one.first ? other : one));
  return {
    id: first.hash.toString(36).padStart(11, '0'),
    articles,
    speakers: Speakers.of(together.map(({ speakers }) => speakers)),
    quotes: together.flatMap(({ quotes }) => quotes),
  };
}
