import type { Article } from '../../article/article.ts';
import { pathTo } from '../../links.ts';
import { placesOf } from '../../pages/places.ts';
import { cardOf, type Card } from '../../shelves/card.ts';
import { digest } from '../files/digest.ts';
import { recordPerson, recordQuotes, type RecordPerson, type RecordQuote } from './record-quote.ts';
import { comparedOf, type ComparedQuotes } from './same-words/compared.ts';
import { searchRecords } from './search-records.ts';

/**
 * What the library needs to know of one article, and all that a build keeps of it once its files are written: small, and
 * plain data. Everything that is about several articles is made from these, one after the other.
 */
export interface LibraryRecord {
  readonly slug: string;
  readonly card: Card;
  /** The paths of its pages, without the base path, as `pathTo` gives them; its own first. */
  readonly places: readonly string[];
  /** When the article was published, as its source says: an EDTF date; null where it does not. */
  readonly date: string | null;
  readonly people: readonly RecordPerson[];
  readonly quotes: readonly RecordQuote[];
  /** What of its quotations is compared with those of other articles. */
  readonly compared: ComparedQuotes;
  /** The digest of what the search has of it. */
  readonly searched: string;
}

/** A record with the day on which what was written of the article last changed, `2026-11-29`, in UTC. */
export interface DatedRecord extends LibraryRecord {
  readonly lastmod: string;
}

/** A record as a build keeps it: `digest` is of all of it. */
export interface KeptRecord extends DatedRecord {
  readonly digest: string;
}

/** Gives the records one by one, by slug, in the order of code units; it may be called again, and begins again. */
export type Records = () => AsyncIterable<DatedRecord>;

/** What is made from the records. */
export interface Recorded {
  readonly records: Records;
}

export type KeptRecords = () => AsyncIterable<KeptRecord>;

/** The record of an article. */
export function recordOf(article: Article): LibraryRecord {
  const quotes = recordQuotes(article);
  return {
    slug: article.ref.slug,
    card: cardOf(article),
    places: placesOf(article).map(pathTo),
    date: article.source.date,
    people: article.people.map(recordPerson),
    quotes,
    compared: comparedOf(quotes),
    searched: digest(JSON.stringify(searchRecords(article, ''))),
  };
}
