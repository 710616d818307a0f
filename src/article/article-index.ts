import type {
  Article,
  ArticleData,
  Event,
  Person,
  PersonId,
  Quote,
  QuoteId,
  Section,
  Speaker,
} from './article.ts';
import { contains, overlaps, type Span } from './span.ts';

/** What an address names, by an id that may be anything. */
export interface Lookup {
  readonly quote: Quote;
  readonly person: Person;
  readonly event: Event;
  readonly section: Section;
}

/** A part of the text that is a quotation's, with the furthest end of those up to it. */
interface Said extends Span {
  readonly quote: Quote;
  readonly reach: number;
}

/** Answers what is asked of an article again and again. Each part of it is made at the first question that needs it. */
export class ArticleIndex {
  readonly #article: ArticleData;
  readonly #quotes = once(() => byId(this.#article.quotes));
  readonly #places = once(() => new Map(this.#article.quotes.map(({ id }, place) => [id, place])));
  readonly #people = once(() => byId(this.#article.people));
  readonly #speakers = once(() => byId<Speaker>([...this.#article.people, ...this.#article.unnamedSpeakers]));
  readonly #sharers = once(() => sharersById(this.#article.quotes));
  readonly #said = once(() => saidInOrder(this.#article.quotes));
  readonly #events = once(() => byId(this.#article.events));
  readonly #sections = once(() => byId(this.#article.sections));

  constructor(article: ArticleData) {
    this.#article = article;
  }

  /** The quotation of that id; a branded id always has one. */
  quote(id: QuoteId): Quote {
    return known(this.#quotes(), id);
  }

  /** The place of a quotation in the order of the text, from 0. */
  placeOf({ id }: Quote): number {
    return known(this.#places(), id);
  }

  /** The person of that id; a branded id always has one. */
  person(id: PersonId): Person {
    return known(this.#people(), id);
  }

  /** Who says a quotation, with a page or without; null when the article attributes it to nobody. */
  speakerOf({ speaker }: Pick<Quote, 'speaker'>): Speaker | null {
    return speaker && known(this.#speakers(), speaker);
  }

  /** A speaker's quotations in the order of the text. */
  quotesBy({ quotes }: Speaker): Quote[] {
    return quotes.map((id) => this.quote(id));
  }

  /** Quotations whose words stand in `quote` too. */
  sharersOf({ id }: Quote): readonly Quote[] {
    return this.#sharers().get(id) ?? [];
  }

  /** Quotations that have at least one code unit of a span, in the order of the text. */
  quotesIn(span: Span): Quote[] {
    return [...new Set(this.#saidIn(span).map(({ quote }) => quote))];
  }

  /** The innermost quotation that holds all of a span in one of its parts; null when none does. */
  quoteAround(span: Span): Quote | null {
    const holding = this.#saidIn(span).filter((said) => contains(said, span));
    return holding.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.quote ?? null;
  }

  /** The section in which an offset lies; null in a lead without one. */
  sectionAt(offset: number): Section | null {
    return this.#article.sections.find(({ start, end }) => start <= offset && offset < end) ?? null;
  }

  /** Looks up one kind of thing by an id out of an address, following an alias when the thing was renamed. */
  lookUp<Kind extends keyof Lookup>(kind: Kind, id: string): Lookup[Kind] | null {
    const { aliases } = this.#article;
    const wanted = (Object.hasOwn(aliases, id) ? aliases[id] : null) ?? id;
    const things: { [K in keyof Lookup]: () => ReadonlyMap<string, Lookup[K]> } = {
      quote: this.#quotes,
      person: this.#people,
      event: this.#events,
      section: this.#sections,
    };
    return things[kind]().get(wanted) ?? null;
  }

  /** The parts of quotations that overlap a span, in order: none before the first whose reach goes beyond its start. */
  #saidIn(span: Span): Said[] {
    const said = this.#said();
    const found: Said[] = [];
    for (let at = firstReaching(said, span.start); at < said.length; at += 1) {
      const each = said[at];
      if (!each || each.start >= span.end) break;
      if (overlaps(each, span)) found.push(each);
    }
    return found;
  }
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | null = null;
  return () => (made ??= { it: make() }).it;
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function known<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing {
  const found = things.get(id);
  if (found === undefined) throw new RangeError(`“${id}” is of another article`);
  return found;
}

function sharersById(quotes: readonly Quote[]): ReadonlyMap<string, readonly Quote[]> {
  const sharers = new Map<string, Quote[]>();
  for (const quote of quotes)
    if (quote.sameWords)
      sharers.set(quote.sameWords.quote, [...(sharers.get(quote.sameWords.quote) ?? []), quote]);
  return sharers;
}

function saidInOrder(quotes: readonly Quote[]): readonly Said[] {
  let reach = 0;
  return quotes
    .flatMap((quote) => quote.spans.map((span) => ({ ...span, quote })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((said) => ({ ...said, reach: (reach = Math.max(reach, said.end)) }));
}

/** The first part whose reach goes beyond an offset; reaches only grow. */
function firstReaching(said: readonly Said[], offset: number): number {
  let low = 0;
  let high = said.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((said[middle]?.reach ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Gives an article its index. It is no data of the article's: neither a copy nor a file of it has one. */
export class Indexed {
  readonly #make: () => ArticleIndex;

  constructor(article: ArticleData) {
    this.#make = once(() => new ArticleIndex(article));
  }

  get index(): ArticleIndex {
    return this.#make();
  }
}

/** An article's data, ready to be asked. */
export function articleOf(data: ArticleData): Article {
  return Object.assign(new Indexed(data), data);
}
