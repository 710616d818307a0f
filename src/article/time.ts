import type { EventId } from './article.ts';
import type { Span } from './span.ts';

/** How sure a time is: stated outright, hedged by the article, worked out by us, or without a date. */
export type Certainty = 'stated' | 'approximate' | 'workedOut' | 'undated';

/** A date on the calendar, as an EDTF expression of level 0 or 1. */
export interface CalendarTime extends OpenDates {
  readonly kind: 'calendar';
  /** workedOut: the words give it only with the day of publication, as "Tuesday" does. */
  readonly certainty: 'stated' | 'approximate' | 'workedOut';
  readonly edtf: string;
  readonly words: Span;
}

/** So many years before the article, or before an event of it at which they were counted; the date of either may be unknown. */
export interface RelativeTime {
  readonly kind: 'relative';
  readonly certainty: 'approximate' | 'workedOut';
  readonly words: Span;
  readonly years: number;
  /** The event from which the years are counted; null for the article itself. */
  readonly before: EventId | null;
  readonly qualifier: 'almost' | 'about' | null;
  /** The doubt, in years before that: `least` is the nearest to it. */
  readonly least: number;
  readonly most: number;
  /** For a time worked out: the sum, and the words that give its terms. */
  readonly working: { readonly sum: string; readonly terms: readonly Span[] } | null;
}

/** No date; `words` is the article's phrase that places it, where it has one. */
export interface UndatedTime {
  readonly kind: 'undated';
  readonly certainty: 'undated';
  readonly words: Span | null;
}

/** A stretch of the calendar: milliseconds since 1970, UTC, both ends inside. */
export interface Dates {
  readonly min: number;
  readonly max: number;
}

/** The same, with null for a side on which it is open or not known: before 1980, since 1990. */
export interface OpenDates {
  readonly min: number | null;
  readonly max: number | null;
}

export type FuzzyTime = CalendarTime | RelativeTime | UndatedTime;

/**
 * The doubt of "almost n years" and of "about n years", in years: "almost" does not reach n and, said of a round
 * number, has not fallen to the year below; an age says nothing of the months, so a difference of ages is a year off
 * either way.
 */
export function doubt(years: number, qualifier: RelativeTime['qualifier']): { least: number; most: number } {
  if (qualifier === 'almost') return { least: years - 1, most: years };
  if (qualifier === 'about') return { least: years - 1, most: years + 1 };
  return { least: years, most: years };
}
