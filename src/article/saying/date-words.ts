import type { OpenDates } from '../time.ts';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/**
 * An EDTF expression in plain words, as much of it as it gives: "5 May 2017", "about 2017", "the 1980s", "until 1980". What
 * the expression itself says is never shown; what has no words of its own is said by its first day and its last.
 * @param language of our sentence: the names of months are in it.
 */
export function dateWords(edtf: string, dates: OpenDates, language = 'en'): string {
  const [from, to, ...more] = edtf.split('/');
  if (to === undefined) return plainWords(edtf, dates, language);
  const isKnown = more.length === 0 && from !== undefined;
  const first =
    isKnown && from !== '' && from !== '..' ? plainWords(from, { ...dates, max: dates.min }, language) : null;
  const last =
    isKnown && to !== '' && to !== '..' ? plainWords(to, { ...dates, min: dates.max }, language) : null;
  if (first && last) return `from ${first} to ${last}`;
  return first ? `from ${first} on` : `until ${last ?? between(dates, language)}`;
}

function plainWords(edtf: string, dates: OpenDates, language: string): string {
  const [, date = '', doubt = ''] = /^(.*?)([?~%]?)$/u.exec(edtf) ?? [];
  const words = certainWords(date, dates, language);
  if (doubt === '~') return `about ${words}`;
  if (doubt === '?') return `${words}, which is not certain`;
  return doubt === '%' ? `about ${words}, which is not certain` : words;
}

function certainWords(date: string, dates: OpenDates, language: string): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(date) ?? [];
  if (!year) return unspecified(date) ?? between(dates, language);
  if (!month) return year;
  const season = SEASONS[Number(month) - 21];
  if (season) return `${season} ${year}`;
  return dayWords(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)), language, day !== undefined);
}

/** "the 1980s", "the 1900s": a decade and a century of which no more is said. */
function unspecified(date: string): string | null {
  const [, known] = /^(\d{2,3})X{1,2}$/u.exec(date) ?? [];
  return known === undefined || date.length !== 4 ? null : `the ${known.padEnd(4, '0')}s`;
}

function between({ min, max }: OpenDates, language: string): string {
  const days = [min, max].flatMap((instant) => (instant === null ? [] : [dayWords(instant, language, true)]));
  return days.length === 2 && days[0] !== days[1]
    ? `between ${days.join(' and ')}`
    : (days[0] ?? 'a date not given');
}

function dayWords(instant: number, language: string, withDay: boolean): string {
  return formatOf(language, withDay).format(instant);
}

/** By language, and whether the day is said: to make one takes longer than to write a thousand days. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, withDay: boolean): Intl.DateTimeFormat {
  const name = `${language} ${withDay}`;
  const format =
    formats.get(name) ??
    new Intl.DateTimeFormat(language, {
      year: 'numeric',
      month: 'long',
      ...(withDay ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    });
  formats.set(name, format);
  return format;
}
