import type { Article, Event } from './article.ts';
import type { Dates, FuzzyTime } from './time.ts';

/**
 * One scale, in years, and the events that have a place on it. On the calendar a place is a year of the common era,
 * with its part of the year as a fraction (2017.5 is the middle of 2017); before the article, so many years, negative.
 */
export interface Ruler {
  readonly kind: 'calendar' | 'beforeArticle';
  /** Earliest first. */
  readonly marks: readonly Mark[];
}

/** An event's place on a ruler: the two are the same only where there is no doubt at all. */
export interface Mark {
  readonly event: Event;
  readonly from: number;
  readonly to: number;
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
 * calendar; without one they stay what they are, for a year would be invented.
 */
export function chronologyOf({ events, published }: Article): Chronology {
  const placed = events.flatMap((event) => placeOf(event, published));
  const rulers = (['beforeArticle', 'calendar'] as const).flatMap((kind) => {
    const marks = placed.filter((place) => place.kind === kind).map(({ mark }) => mark);
    return marks.length > 0 ? [{ kind, marks: marks.toSorted(byTime) }] : [];
  });
  return { rulers, undated: events.filter(({ when }) => when.kind === 'undated') };
}

/** All events: those on rulers, earliest first, then the undated ones. */
export function happenedOrder(article: Article): Event[] {
  const { rulers, undated } = chronologyOf(article);
  return [...rulers.flatMap(({ marks }) => marks.map(({ event }) => event)), ...undated];
}

function placeOf(event: Event, published: Dates | null): { kind: Ruler['kind']; mark: Mark }[] {
  const { when } = event;
  if (when.kind === 'undated') return [];
  const [from, to] = yearsOf(when, published);
  const kind = when.kind === 'calendar' || published ? 'calendar' : 'beforeArticle';
  return [{ kind, mark: { event, from, to } }];
}

function yearsOf(when: Exclude<FuzzyTime, { kind: 'undated' }>, published: Dates | null): [number, number] {
  if (when.kind === 'calendar') return [yearAt(when.min), yearAt(when.max)];
  const first = published ? yearAt(published.min) : 0;
  const last = published ? yearAt(published.max) : 0;
  return [first - when.most, last - when.least];
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
