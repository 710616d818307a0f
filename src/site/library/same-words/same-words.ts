import type { Elsewhere } from '../../../shelves/through.ts';
import { pathTo } from '../../../links.ts';
import type { KnownPeople } from '../../../authoring/known-people.ts';
import type { RecordQuote } from '../record-quote.ts';
import type { DatedRecord, Records } from '../record.ts';
import { Partials } from './partials.ts';
import { SeenTwice } from './seen-twice.ts';
import { foldedWords, hashOfAll, SHINGLE, shinglesOf } from './shingles.ts';
import { Speakers } from './speakers.ts';
import { grouped, type Wording } from './wordings.ts';

/** Words that several articles have: of each quotation that is one of them, by its article and its id. */
interface Group {
  readonly id: string;
  readonly articles: ReadonlySet<string>;
  readonly speakers: Speakers;
  /** `slug/id` of each quotation. */
  readonly quotes: readonly string[];
}

/** Which quotations of the library are the same words; by numbers only, no text is held. */
export class SameWords {
  readonly #groups: ReadonlyMap<string, readonly Group[]>;
  readonly #known: KnownPeople;

  constructor(groups: readonly Group[], known: KnownPeople) {
    const byQuote = new Map<string, Group[]>();
    for (const group of groups)
      for (const quote of group.quotes) byQuote.set(quote, [...(byQuote.get(quote) ?? []), group]);
    this.#groups = byQuote;
    this.#known = known;
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

  #of(slug: string, id: string): readonly Group[] {
    return this.#groups.get(`${slug}/${id}`) ?? [];
  }
}

/** A wording, and who has it. */
interface Found extends Wording {
  readonly quotes: string[];
  readonly articles: Set<string>;
  readonly speakers: Speakers;
  /** The first article that has it, by its date: later ones do not change the address of the page. */
  first: string;
}

/** Finds the same words in a library, going over its records twice. */
export async function findSameWords(records: Records, known: KnownPeople): Promise<SameWords> {
  const seen = new SeenTwice();
  const partials = new Partials();
  for await (const { card, quotes } of records()) {
    seen.add(quotes.filter(isFull).flatMap(({ words }) => [...shinglesOf(foldedWords(words))]));
    for (const quote of quotes) partials.add(card.slug, quote);
  }
  const wordings = new Map<number, Found>();
  for await (const record of records())
    for (const quote of record.quotes.filter(isFull)) take(record, quote, { seen, partials, wordings });
  return new SameWords(groupsOf([...wordings.values()]), known);
}

function isFull({ form }: RecordQuote): boolean {
  return form === 'direct';
}

interface Known {
  readonly seen: SeenTwice;
  readonly partials: Partials;
  readonly wordings: Map<number, Found>;
}

/** Takes up a quotation whose words may stand in another article. */
function take(record: DatedRecord, quote: RecordQuote, { seen, partials, wordings }: Known): void {
  const { slug } = record.card;
  const words = foldedWords(quote.words);
  const shared = [...shinglesOf(words)].flatMap((shingle, at) =>
    seen.has(shingle) ? [{ shingle, at }] : [],
  );
  const lifted = partials.within(quote, words);
  if (shared.length === 0 && lifted.length === 0) return;
  const hash = hashOfAll(words);
  const first = `${record.date ?? '~'} ${slug}`;
  const found = wordings.get(hash) ?? {
    hash,
    length: words.length,
    shared: words.length < SHINGLE ? [] : shared,
    quotes: [],
    articles: new Set(),
    speakers: new Speakers(),
    first,
  };
  wordings.set(hash, found);
  found.quotes.push(`${slug}/${quote.id}`);
  found.articles.add(slug);
  found.speakers.add(slug, quote.speaker);
  if (first < found.first) found.first = first;
  for (const partial of lifted) {
    found.quotes.push(`${partial.slug}/${partial.id}`);
    found.articles.add(partial.slug);
    found.speakers.add(partial.slug, quote.speaker);
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
    quotes: [...new Set(together.flatMap(({ quotes }) => quotes))],
  };
}
