import type { Article } from '../../article/article.ts';
import { pathTo } from '../../links.ts';
import { placesOf } from '../../pages/places.ts';
import { cardOf, type Card } from '../../shelves/card.ts';
import { digest } from '../files/digest.ts';
import { recordPerson, recordQuotes, type RecordPerson, type RecordQuote } from './record-quote.ts';
import { searchRecords } from './search-records.ts';

/**
 * What the library needs to know of one article, and all that a build keeps of it once its files are written: small, and
 * plain JSON. Everything that is about several articles is made from these, one after the other.
 */
export interface LibraryRecord {
  readonly card: Card;
  /** The paths of its pages, without the base path, as `pathTo` gives them; its own first. */
  readonly places: readonly string[];
  /** When the article was published, as its source says: an EDTF date; null where it does not. */
  readonly date: string | null;
  readonly people: readonly RecordPerson[];
  readonly quotes: readonly RecordQuote[];
  /** The digest of what the search has of it. */
  readonly searched: string;
}

/** A record with the day on which what was written of the article last changed, `2026-11-29`, in UTC. */
export interface DatedRecord extends LibraryRecord {
  readonly lastmod: string;
}

/** Gives the records one by one, by slug, in the order of code units; it may be called again, and begins again. */
export type Records = () => AsyncIterable<DatedRecord>;

/** The record of an article. */
export function recordOf(article: Article): LibraryRecord {
  return {
    card: cardOf(article),
    places: placesOf(article).map(pathTo),
    date: article.source.date,
    people: article.people.map(recordPerson),
    quotes: recordQuotes(article),
    searched: digest(JSON.stringify(searchRecords(article, ''))),
  };
}
