import type { Article, Event, Person, PersonId, Quote, QuoteId, Section, Speaker } from './article.ts';

/** The quotation of that id; a branded id always has one. */
export function quoteOf(article: Article, id: QuoteId): Quote {
  return known(article.quotes, id);
}

/** The person of that id; a branded id always has one. */
export function personOf(article: Article, id: PersonId): Person {
  return known(article.people, id);
}

/** The speaker of a quotation; null when the article attributes it to nobody. */
export function speakerOf({ people, unnamedSpeakers }: Article, { speaker }: Quote): Speaker | null {
  return speaker && known<Speaker>([...people, ...unnamedSpeakers], speaker);
}

/** Quotations whose words stand in `quote` too. */
export function sharersOf(article: Article, quote: Quote): Quote[] {
  return article.quotes.filter(({ sameWords }) => sameWords?.quote === quote.id);
}

/** What an address names, by an id that may be anything: null when there is no such thing. */
export interface Lookup {
  readonly quote: Quote | null;
  readonly person: Person | null;
  readonly event: Event | null;
  readonly section: Section | null;
}

/** Looks up one kind of thing by an id out of an address, following an alias when the thing was renamed. */
export function lookUp<Kind extends keyof Lookup>(article: Article, kind: Kind, id: string): Lookup[Kind] {
  const things: { [K in keyof Lookup]: readonly NonNullable<Lookup[K]>[] } = {
    quote: article.quotes,
    person: article.people,
    event: article.events,
    section: article.sections,
  };
  const wanted = Object.hasOwn(article.aliases, id) ? article.aliases[id] : id;
  return things[kind].find((thing) => thing.id === wanted) ?? null;
}

function known<Thing extends { readonly id: string }>(things: readonly Thing[], id: string): Thing {
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new RangeError(`“${id}” is of another article`);
  return found;
}
