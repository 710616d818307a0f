import type { ArticleData, Event, EventId } from './article.ts';
import type { OpenDates } from './time.ts';

/**
 * One scale, in years, and the events that have a place on it. On the calendar a place is a year of the common era,
 * with its part of the year as a fraction (2017.5 is the middle of 2017); before the article, or before an event of it at
 * which the years were counted, so many years, negative.
 */
export interface Ruler {
  readonly kind: 'calendar' | 'beforeArticle' | 'beforeEvent';
  /** The event at its end; null but for `beforeEvent`. */
  readonly origin: Event | null;
  /** Earliest first. */
  readonly marks: readonly Mark[];
}

/**
 * An event's place on a ruler: the two are the same only where there is no doubt at all, or where one side is open. An open
 * mark has the end that is known as both.
 */
export interface Mark {
  readonly event: Event;
  readonly from: number;
  readonly to: number;
  readonly open: 'start' | 'end' | null;
}

/** The events of an article in the order in which they happened, as far as the article says. */
export interface Chronology {
  /** Two where an article without a date gives both dates and times before itself: nothing then joins them. */
  readonly rulers: readonly Ruler[];
  /** Events without any date, in the order of telling. */
  readonly undated: readonly Event[];
}

/**
 * Places events on as few rulers as the article allows. With a date of its own, times before it become years of the
 * calendar; without one they stay what they are, for a year would be invented. The same holds of an event that others
 * are counted from.
 */
export function chronologyOf(article: ArticleData): Chronology {
  const { events } = article;
  const rulers = new Map<Scale, Placed[]>();
  for (const event of events) {
    const place = placeOf(article, event);
    if (place) rulers.set(place.scale, [...(rulers.get(place.scale) ?? []), { ...place, event }]);
  }
  return {
    rulers: [...rulers]
      .toSorted(([a], [b]) => rank(a) - rank(b))
      .map(([scale, marks]) => ruler(scale, marks)),
    undated: events.filter(({ when }) => when.kind === 'undated'),
  };
}

/** All events: those on rulers, earliest first, then the undated ones. */
export function happenedOrder(article: ArticleData): Event[] {
  const { rulers, undated } = chronologyOf(article);
  return [...rulers.flatMap(({ marks }) => marks.map(({ event }) => event)), ...undated];
}

/** What a ruler counts: years of the calendar, or years before the article or before an event. */
type Scale = 'calendar' | 'article' | Event;

interface Place extends Omit<Mark, 'event'> {
  readonly scale: Scale;
}

interface Placed extends Place {
  readonly event: Event;
}

function rank(scale: Scale): number {
  if (scale === 'calendar') return 2;
  return scale === 'article' ? 0 : 1;
}

function ruler(scale: Scale, placed: readonly Placed[]): Ruler {
  const marks = placed.map(({ event, from, to, open }) => ({ event, from, to, open })).toSorted(byTime);
  if (typeof scale === 'object') return { kind: 'beforeEvent', origin: scale, marks };
  return { kind: scale === 'calendar' ? 'calendar' : 'beforeArticle', origin: null, marks };
}

/** Null for an event without a date. */
function placeOf(article: ArticleData, { when }: Event): Place | null {
  if (when.kind === 'undated') return null;
  if (when.kind === 'calendar') return { scale: 'calendar', ...yearsOf(when) };
  const { scale, from, to } = originOf(article, when.before);
  return { scale, from: from - when.most, to: to - when.least, open: null };
}

/** From where years are counted back. */
function originOf(article: ArticleData, before: EventId | null): Omit<Place, 'open'> {
  const { events, published } = article;
  const event = before === null ? undefined : events.find(({ id }) => id === before);
  if (event) return placeOf(article, event) ?? { scale: event, from: 0, to: 0 };
  if (!published) return { scale: 'article', from: 0, to: 0 };
  return { scale: 'calendar', from: yearAt(published.min), to: yearAt(published.max) };
}

function yearsOf({ min, max }: OpenDates): Omit<Mark, 'event'> {
  const from = yearAt(min ?? max ?? 0);
  const to = yearAt(max ?? min ?? 0);
  return { from, to, open: min === null ? 'start' : max === null ? 'end' : null };
}

/** Milliseconds since 1970, UTC, as a year with its fraction. */
function yearAt(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const start = Date.UTC(year, 0);
  return year + (instant - start) / (Date.UTC(year + 1, 0) - start);
}

function byTime(a: Mark, b: Mark): number {
  return a.from - b.from || a.to - b.to;
}
