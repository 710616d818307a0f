import { amountOf, durationOf } from './amounts.ts';
import {
  addDays,
  type Day,
  edtfDate,
  formatDay,
  nearestWeekday,
  nearestYear,
  weekdayNumber,
  weekOf,
} from './calendar.ts';
import type { Direction } from './tense.ts';

/** What an expression says: a date, a distance from the article, or neither. */
export interface TimeValue {
  readonly edtf: string | null;
  readonly relative: string | null;
  readonly approximate: boolean;
}

/** What relative expressions count from: the day of publication, if known, and which way the sentence looks. */
export interface Anchor {
  readonly published: Day | null;
  readonly direction: Direction;
}

export const SILENT: TimeValue = { edtf: null, relative: null, approximate: false };

/** The EDTF season of a name in lower case. */
export const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};

export function dated(edtf: string | null): TimeValue {
  return { ...SILENT, edtf };
}

/** A month and a day without a year: the year that the sentence and the day of publication point to. */
export function inNearestYear(month: number, day: number, { published, direction }: Anchor): TimeValue {
  if (published === null) return SILENT;
  return dated(edtfDate(nearestYear(published, month, day, direction), month, day));
}

/** A month alone: "last April", "this April", "in April". */
export function monthAlone(which: string, month: number, { published, direction }: Anchor): TimeValue {
  if (published === null) return SILENT;
  const year = published.getUTCFullYear();
  const now = published.getUTCMonth() + 1;
  const word = which.toLowerCase();
  if (word === 'this') return dated(edtfDate(year, month));
  if (word === 'last') return dated(edtfDate(month < now ? year : year - 1, month));
  if (word === 'next') return dated(edtfDate(month > now ? year : year + 1, month));
  if (month === now) return dated(edtfDate(year, month));
  return dated(edtfDate(nearestYear(published, month, 15, direction), month));
}

/** "two years ago", "three days later". */
export function distance(
  about: string,
  amount: string,
  unit: string,
  direction: string,
  published: Day | null,
): TimeValue {
  const past = direction.toLowerCase() === 'ago' || direction.toLowerCase() === 'earlier';
  const count = amountOf(amount);
  const relative = durationOf(count, unit, past);
  const approximate = about !== '' || count === null || amount.toLowerCase().startsWith('a couple');
  // "earlier" and "later" count from another event, so only "ago" and "from now" meet the day of publication.
  const fromArticle = /^(?:ago|from now|hence)$/i.test(direction);
  return { edtf: fromArticle ? dateAway(relative, published, approximate) : null, relative, approximate };
}

/** A distance in days gives a day; one in months or years, no more than a month or a year, and approximately. */
function dateAway(relative: string | null, published: Day | null, approximate: boolean): string | null {
  const match = /^(-?)P(\d+)([DWMY])$/.exec(relative ?? '');
  if (match === null || published === null) return null;
  const count = Number(match[2]) * (match[1] === '-' ? -1 : 1);
  const mark = approximate ? '~' : '';
  if (match[3] === 'D') return `${formatDay(addDays(published, count))}${mark}`;
  if (match[3] === 'W') return `${formatDay(addDays(published, count * 7))}~`;
  if (match[3] === 'Y') return `${edtfDate(published.getUTCFullYear() + count) ?? ''}~`;
  const months = published.getUTCFullYear() * 12 + published.getUTCMonth() + count;
  return `${edtfDate(Math.floor(months / 12), (months % 12) + 1) ?? ''}~`;
}

const DAYS_AWAY: Readonly<Record<string, number>> = {
  yesterday: -1,
  'last night': -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};

/** "yesterday", "tonight". */
export function daysAway(words: string, published: Day | null): TimeValue {
  const days = DAYS_AWAY[words] ?? 0;
  const relative = days < 0 ? `-P${-days}D` : `P${days}D`;
  return {
    edtf: published === null ? null : formatDay(addDays(published, days)),
    relative,
    approximate: false,
  };
}

/** "Tuesday", "last Tuesday": never the day of publication itself where "last" or "next" says so. */
export function weekday(which: string, name: string, { published, direction }: Anchor): TimeValue {
  if (published === null) return SILENT;
  const word = which.toLowerCase();
  const from = word === 'last' ? addDays(published, -1) : published;
  const isAhead = word === 'next' || (word !== 'last' && direction === 'ahead');
  return dated(formatDay(nearestWeekday(from, weekdayNumber(name), isAhead ? 'after' : 'before')));
}

const TURNS: Readonly<Record<string, number>> = { last: -1, next: 1 };

/** "last week", "this month", "next summer". */
export function turn(which: string, unit: string, published: Day | null): TimeValue {
  const step = TURNS[which] ?? 0;
  const relative = durationOf(Math.abs(step), unit, step < 0);
  return { ...SILENT, relative, edtf: published === null ? null : stepFrom(published, step, unit) };
}

function stepFrom(day: Day, step: number, unit: string): string | null {
  const year = day.getUTCFullYear();
  if (unit === 'year') return edtfDate(year + step);
  if (unit === 'week') return weekOf(day, step);
  if (unit === 'weekend') return weekOf(day, step, true);
  if (unit === 'decade') return `${Math.floor(year / 10) + step}X`;
  if (unit === 'century') return `${Math.floor(year / 100) + step}XX`;
  if (unit === 'month') {
    const months = year * 12 + day.getUTCMonth() + step;
    return edtfDate(Math.floor(months / 12), (months % 12) + 1);
  }
  return seasonAway(day, step, SEASONS[unit] ?? 21);
}

/** The last, this or next season: one that has not ended yet is no last one. */
function seasonAway(day: Day, step: number, season: number): string {
  const ends = (season - 20) * 3 + 1;
  const isOver = day.getUTCMonth() + 1 > ends;
  const year = day.getUTCFullYear() + (step < 0 && !isOver ? -1 : step > 0 && isOver ? 1 : 0);
  return `${year}-${season}`;
}
