import type { Direction } from './tense.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const DAY = 86_400_000;

/** A calendar day in UTC, which has no summer time to stumble over. */
export type Day = Date;

/** Reads `YYYY-MM-DD`; `null` for anything that is no day of the calendar. */
export function parseDay(text: string | undefined): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '');
  if (match === null) return null;
  const day = new Date(`${text ?? ''}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && formatDay(day) === text ? day : null;
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return day.toISOString().slice(0, 10);
}

/** The month that a name or its abbreviation means, from 1; 0 for none. */
export function monthNumber(name: string): number {
  const lower = name.toLowerCase().replace('.', '');
  return MONTHS.findIndex((month) => month === lower || (lower.length >= 3 && month.startsWith(lower))) + 1;
}

/** The weekday that a name means, Sunday 0; -1 for none. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.indexOf(name.toLowerCase());
}

/** A date in EDTF, to the precision of what is given; `null` where there is no such day. */
export function edtfDate(year: number, month?: number, date?: number): string | null {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (date !== undefined) parts.push(String(date).padStart(2, '0'));
  const text = parts.join('-');
  return date === undefined || parseDay(text) !== null ? text : null;
}

export function addDays(day: Day, days: number): Day {
  return new Date(day.getTime() + days * DAY);
}

/** The day with this weekday nearest before `day` (or `day` itself), or nearest after it. */
export function nearestWeekday(day: Day, weekday: number, direction: 'before' | 'after'): Day {
  const step = (day.getUTCDay() - weekday + 7) % 7;
  return direction === 'before' ? addDays(day, -step) : addDays(day, step === 0 ? 7 : 7 - step);
}

/** The days of a week, Monday to Sunday, or of its weekend; `weeks` from that of `day`. An EDTF interval. */
export function weekOf(day: Day, weeks: number, isWeekend = false): string {
  const monday = addDays(day, weeks * 7 - ((day.getUTCDay() + 6) % 7));
  return `${formatDay(addDays(monday, isWeekend ? 5 : 0))}/${formatDay(addDays(monday, 6))}`;
}

/** The year in which a month and date come closest to `day`, before it or after where the direction is known. */
export function nearestYear(day: Day, month: number, date: number, direction: Direction): number {
  const year = day.getUTCFullYear();
  const distance = (candidate: number) => (Date.UTC(candidate, month - 1, date) - day.getTime()) / DAY;
  const fits = [year - 1, year, year + 1].filter(
    (candidate) =>
      direction === null || (direction === 'ahead' ? distance(candidate) >= 0 : distance(candidate) < 1),
  );
  return fits.toSorted((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0] ?? year;
}
