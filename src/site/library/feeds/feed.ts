/** A feed, in no format yet. All addresses are absolute: the formats take them for names that hold everywhere. */
export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  /** The page that it follows. */
  readonly home: string;
  /** Where it stands itself, in each format. */
  readonly self: { readonly atom: string; readonly json: string };
  readonly icon: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** The address of its page, which is its name too. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** HTML, of our own making: what others wrote stands in it as text. */
  readonly html: string | null;
  readonly language: string;
  /** Whose the article is: its publisher; null where none is given. */
  readonly author: string | null;
  /** The day on which it was published, `2026-11-29`; null where no day is given. */
  readonly published: string | null;
  /** The day on which what is said of it last changed. */
  readonly updated: string;
}

/** As many as a feed has. */
export const MOST_ITEMS = 50;

/** What changed last comes first; of that, what was published last: an old article that is new here is news. */
export function newestFirst(items: readonly FeedItem[]): FeedItem[] {
  const keyOf = ({ updated, published, address }: FeedItem) => [updated, published ?? '', address].join('\n');
  return items.toSorted((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1)).slice(0, MOST_ITEMS);
}

/** The first moment of a day, as RFC 3339 writes it. */
export function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** A day of the calendar; null for a date that says less, or more than one day. */
export function dayOf(date: string | null): string | null {
  return date !== null && /^\d{4}-(?:0[1-9]|1[0-2])-\d\d$/u.test(date) ? date : null;
}
