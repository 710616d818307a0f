import { AMOUNT, amountOf, durationOf } from './amounts.ts';
import {
  addDays,
  type Day,
  edtfDate,
  formatDay,
  monthNumber,
  nearestWeekday,
  nearestYear,
  weekdayNumber,
} from './calendar.ts';

/** What an expression says: a date, a distance from the article, or neither. */
export interface TimeValue {
  readonly edtf: string | null;
  readonly relative: string | null;
  readonly approximate: boolean;
}

/** One way of speaking of time. The parts of a match are numbered; an absent one is the empty string. */
export interface TimeRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** What must stand right before a match, and belongs to it; its parts follow those of the match. */
  readonly before?: RegExp;
  readonly value: (parts: readonly string[], published: Day | null) => TimeValue;
}

const MONTH =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const YEAR = '((?:1[0-9]|20)\\d{2})';
const ABOUT =
  '(?:(almost|nearly|about|around|some|roughly|approximately|more than|over|at least|less than|under) )?';
const UNIT = '(days?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies)|hours?|minutes?)';
const WEEKDAY = '(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};

const SILENT: TimeValue = { edtf: null, relative: null, approximate: false };
const date = (edtf: string | null): TimeValue => ({ ...SILENT, edtf });
const at = (parts: readonly string[], index: number): string => parts[index] ?? '';

/** In the order of precedence: where two match at one place, the earlier and then the longer holds. */
export const TIME_RULES: readonly TimeRule[] = [
  {
    name: 'ISO date',
    pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g,
    value: (parts) => date(edtfDate(Number(at(parts, 1)), Number(at(parts, 2)), Number(at(parts, 3)))),
  },
  {
    name: 'month, day and year',
    pattern: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}\\b`, 'g'),
    value: (parts) => date(edtfDate(Number(at(parts, 3)), monthNumber(at(parts, 1)), Number(at(parts, 2)))),
  },
  {
    name: 'day, month and year',
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? ${YEAR}\\b`, 'g'),
    value: (parts) => date(edtfDate(Number(at(parts, 3)), monthNumber(at(parts, 2)), Number(at(parts, 1)))),
  },
  {
    name: 'month and year',
    pattern: new RegExp(`\\b${MONTH},?(?: of)? ${YEAR}\\b`, 'g'),
    value: (parts) => date(edtfDate(Number(at(parts, 2)), monthNumber(at(parts, 1)))),
  },
  {
    name: 'month and day',
    pattern: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.,]?\\d)`, 'g'),
    value: (parts, published) => inNearestYear(monthNumber(at(parts, 1)), Number(at(parts, 2)), published),
  },
  {
    name: 'day and month',
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}(?![\\w.])`, 'g'),
    value: (parts, published) => inNearestYear(monthNumber(at(parts, 2)), Number(at(parts, 1)), published),
  },
  {
    name: 'month',
    pattern: new RegExp(
      `\\b(?:in|since|until|till|by|last|next|this|early|late|mid-?) ?${MONTH}(?![\\w.]|,? (?:of )?\\d)`,
      'g',
    ),
    value: (parts, published) => monthAlone(monthNumber(at(parts, 1)), published),
  },
  {
    name: 'season and year',
    pattern: new RegExp(`\\b(spring|summer|autumn|fall|winter)(?: of|,)? ${YEAR}\\b`, 'gi'),
    value: (parts) => date(`${at(parts, 2)}-${SEASONS[at(parts, 1).toLowerCase()] ?? 21}`),
  },
  {
    name: 'decade',
    pattern: /\b((?:1[5-9]|20)\d)0s\b|\bthe ['’](\d)0s\b/g,
    value: (parts) => date(at(parts, 1) === '' ? `19${at(parts, 2)}X` : `${at(parts, 1)}X`),
  },
  {
    name: 'age',
    pattern:
      /\b(?:since|when|until|after|before) (?:I|he|she|they|we|you) (?:was|were|turned|is|are) (?:a (?:child|teenager|teen|boy|girl|baby|student|kid)|\d{1,3}(?: years old)?|born|young)(?!\w)/g,
    value: () => SILENT,
  },
  {
    name: 'distance',
    pattern: new RegExp(`\\b${UNIT}["”’]{0,2} (ago|earlier|later|from now|hence)\\b`, 'gi'),
    before: new RegExp(`(?<!\\w)${ABOUT}(${AMOUNT}) ?$`, 'i'),
    value: (parts, published) => distance(at(parts, 3), at(parts, 4), at(parts, 1), at(parts, 2), published),
  },
  {
    name: 'day named from today',
    pattern:
      /\b(the day before yesterday|the day after tomorrow|yesterday|today|tomorrow|tonight|last night|this (?:morning|afternoon|evening))\b/gi,
    value: (parts, published) => daysAway(at(parts, 1).toLowerCase(), published),
  },
  {
    name: 'weekday',
    pattern: new RegExp(
      `\\b(?:(last|next|this) )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))?\\b`,
      'g',
    ),
    value: (parts, published) => weekday(at(parts, 1), at(parts, 2), published),
  },
  {
    name: 'last, this or next',
    pattern:
      /\b(last|this|next|earlier this|later this) (week|month|year|weekend|summer|winter|spring|autumn|fall|decade|century)\b/gi,
    value: (parts, published) => turn(at(parts, 1).toLowerCase(), at(parts, 2).toLowerCase(), published),
  },
  {
    name: 'year',
    pattern: new RegExp(
      `(?<![\\w$£€#.,/-])${YEAR}(?![\\w/]|[.,:-]\\d|-[a-z]| (?:percent|per cent|people|miles|feet|points|dollars|votes|words))`,
      'g',
    ),
    value: (parts) => date(at(parts, 1)),
  },
  {
    name: 'vague',
    pattern:
      /\b(?:recently|previously|formerly|lately|nowadays|now|currently|at the time|in the past|years ago|long ago|once upon a time)\b/gi,
    value: () => SILENT,
  },
];

function inNearestYear(month: number, day: number, published: Day | null): TimeValue {
  return published === null ? SILENT : date(edtfDate(nearestYear(published, month, day), month, day));
}

function monthAlone(month: number, published: Day | null): TimeValue {
  return published === null ? SILENT : date(edtfDate(nearestYear(published, month, 15), month));
}

function distance(
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

function daysAway(words: string, published: Day | null): TimeValue {
  const days = DAYS_AWAY[words] ?? 0;
  const relative = days < 0 ? `-P${-days}D` : `P${days}D`;
  return {
    edtf: published === null ? null : formatDay(addDays(published, days)),
    relative,
    approximate: false,
  };
}

function weekday(which: string, name: string, published: Day | null): TimeValue {
  if (published === null) return SILENT;
  const direction = which.toLowerCase() === 'next' ? 'after' : 'before';
  return date(formatDay(nearestWeekday(published, weekdayNumber(name), direction)));
}

const TURNS: Readonly<Record<string, number>> = { last: -1, next: 1 };

function turn(which: string, unit: string, published: Day | null): TimeValue {
  const step = TURNS[which] ?? 0;
  const relative = durationOf(Math.abs(step), unit, step < 0);
  if (published === null) return { ...SILENT, relative };
  if (unit === 'year') return { ...SILENT, relative, edtf: edtfDate(published.getUTCFullYear() + step) };
  return {
    ...SILENT,
    relative,
    edtf:
      unit === 'month'
        ? (dateAway(`${step < 0 ? '-' : ''}P${Math.abs(step)}M`, published, false)?.replace('~', '') ?? null)
        : null,
  };
}
