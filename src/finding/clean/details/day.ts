const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?,? ${MONTH}\\.?,? (\\d{4})\\b`, 'iu');
const MONTH_FIRST = new RegExp(
  `\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (?:at )?\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m)?(?: [A-Z]{2,4})?)?,? (\\d{4})\\b`,
  'iu',
);

/**
 * The day that a date of a page's data names, `YYYY-MM-DD`: ISO 8601 with or without a time, digits alone (`20170113`), or
 * words. It is the day as written, in the zone that the page chose. Null where there is none on the calendar.
 */
export function dayIn(value: string): string | null {
  const [, year, month, day] =
    /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u.exec(value) ??
    /^\s*(\d{4})(\d{2})(\d{2})(?:\D|\d{6}$|$)/u.exec(value) ??
    [];
  return year === undefined ? dayInWords(value) : onCalendar(year, month ?? '', day ?? '');
}

/** The first day that words name: "Jan. 5, 2017", "5 January 2017". Digits with slashes are not read: 3/4 is two days. */
export function dayInWords(words: string): string | null {
  const short = words.slice(0, 400).replace(/\s+/gu, ' ');
  // Most words name no year. To make the patterns that find a month takes a browser longer than to clean a page of words.
  if (!/\d{4}/u.test(short)) return null;
  const [, monthA = '', dayA = '', yearA] = MONTH_FIRST.exec(short) ?? [];
  if (yearA !== undefined) return onCalendar(yearA, monthNumber(monthA), dayA);
  const [, dayB = '', monthB = '', yearB] = DAY_FIRST.exec(short) ?? [];
  return yearB === undefined ? null : onCalendar(yearB, monthNumber(monthB), dayB);
}

/** The day in an address: `/2015/02/26/`, or `-20150226`. */
export function dayInAddress(address: string): string | null {
  const [, year, month, day] =
    /\/((?:19|20)\d{2})\/(\w{1,3})\/(\d{1,2})(?:\/|$)/u.exec(address) ??
    /[-/_]((?:19|20)\d{2})-?(\d{2})-?(\d{2})(?:[-/_.]|$)/u.exec(address) ??
    [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return onCalendar(year, /\d/u.test(month) ? month : monthNumber(month), day);
}

function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function onCalendar(year: string, month: string, day: string): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null;
}
