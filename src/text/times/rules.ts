import { AMOUNT } from './amounts.ts';
import { edtfDate, monthNumber } from './calendar.ts';
import {
  type Anchor,
  dated,
  daysAway,
  distance,
  inNearestYear,
  monthAlone,
  SEASONS,
  SILENT,
  type TimeValue,
  turn,
  weekday,
} from './values.ts';

/** One way of speaking of time. The parts of a match are numbered; an absent one is the empty string. */
export interface TimeRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** What must stand right before a match, and belongs to it; its parts follow those of the match. */
  readonly before?: RegExp;
  readonly value: (parts: readonly string[], anchor: Anchor) => TimeValue;
}

const MONTH =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const YEAR = '((?:1[0-9]|20)\\d{2})';
const ABOUT =
  '(?:(almost|nearly|about|around|some|roughly|approximately|more than|over|at least|less than|under) )?';
const UNIT = '(days?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies)|hours?|minutes?)';
const WEEKDAY = '(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
/** "Friday, July 21, 2017" is one expression. */
const ON = /(?:\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|\.)?,? (?:the )?)?$/;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const SEASON = '(spring|summer|autumn|fall|winter)';

const at = (parts: readonly string[], index: number): string => parts[index] ?? '';

/** In the order of precedence: where two match at one place, the earlier and then the longer holds. */
export const TIME_RULES: readonly TimeRule[] = [
  {
    name: 'ISO date',
    pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g,
    value: (parts) => dated(edtfDate(Number(at(parts, 1)), Number(at(parts, 2)), Number(at(parts, 3)))),
  },
  {
    name: 'month, day and year',
    pattern: new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}\\b`, 'g'),
    before: ON,
    value: (parts) => dated(edtfDate(Number(at(parts, 3)), monthNumber(at(parts, 1)), Number(at(parts, 2)))),
  },
  {
    name: 'day, month and year',
    pattern: new RegExp(`\\b${DAY} (?:of )?${MONTH},? ${YEAR}\\b`, 'g'),
    before: ON,
    value: (parts) => dated(edtfDate(Number(at(parts, 3)), monthNumber(at(parts, 2)), Number(at(parts, 1)))),
  },
  {
    name: 'month and year',
    pattern: new RegExp(`\\b${MONTH},?(?: of)? ${YEAR}\\b`, 'g'),
    value: (parts) => dated(edtfDate(Number(at(parts, 2)), monthNumber(at(parts, 1)))),
  },
  {
    name: 'month and day',
    pattern: new RegExp(`\\b${MONTH} ${DAY}\\b(?![:.,]?\\d)`, 'g'),
    before: ON,
    value: (parts, anchor) => inNearestYear(monthNumber(at(parts, 1)), Number(at(parts, 2)), anchor),
  },
  {
    name: 'day and month',
    pattern: new RegExp(`\\b${DAY} (?:of )?${MONTH}(?![\\w.])`, 'g'),
    before: ON,
    value: (parts, anchor) => inNearestYear(monthNumber(at(parts, 2)), Number(at(parts, 1)), anchor),
  },
  {
    name: 'month',
    pattern: new RegExp(
      `\\b(in|since|until|till|by|last|next|this|early|late|mid-?) ?${MONTH}(?!\\w|,? (?:of )?\\d)`,
      'g',
    ),
    value: (parts, anchor) => monthAlone(at(parts, 1), monthNumber(at(parts, 2)), anchor),
  },
  {
    name: 'season and year',
    pattern: new RegExp(`\\b${SEASON}(?: of|,)? ${YEAR}\\b`, 'gi'),
    value: (parts) => dated(`${at(parts, 2)}-${SEASONS[at(parts, 1).toLowerCase()] ?? 21}`),
  },
  {
    name: 'decade',
    pattern: /\b((?:1[5-9]|20)\d)0s\b|\bthe ['’](\d)0s\b/g,
    value: (parts) => dated(at(parts, 1) === '' ? `19${at(parts, 2)}X` : `${at(parts, 1)}X`),
  },
  {
    name: 'century',
    pattern: /\b(1\d|2[01])(?:st|nd|rd|th)[ -]century\b/gi,
    value: (parts) => dated(`${Number(at(parts, 1)) - 1}XX`),
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
    value: (parts, { published }) =>
      distance(at(parts, 3), at(parts, 4), at(parts, 1), at(parts, 2), published),
  },
  {
    name: 'day named from today',
    pattern:
      /\b(the day before yesterday|the day after tomorrow|yesterday|today|tomorrow|tonight|last night|this (?:morning|afternoon|evening))\b/gi,
    value: (parts, { published }) => daysAway(at(parts, 1).toLowerCase(), published),
  },
  {
    name: 'weekday',
    pattern: new RegExp(
      `\\b(?:(last|next|this) )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))?\\b`,
      'g',
    ),
    value: (parts, anchor) => weekday(at(parts, 1), at(parts, 2), anchor),
  },
  {
    // "in the last week" is how long, not when.
    name: 'last, this or next',
    pattern: new RegExp(
      `\\b(?<!\\bthe )(last|this|next|earlier this|later this) (week|month|year|weekend|decade|century|summer|winter|spring|autumn|fall)\\b`,
      'gi',
    ),
    value: (parts, { published }) => turn(at(parts, 1).toLowerCase(), at(parts, 2).toLowerCase(), published),
  },
  {
    name: 'year',
    pattern: new RegExp(
      `(?<![\\w$£€#.,/-])${YEAR}(?![\\w/]|[.,:-]\\d|-[a-z]| (?:percent|per cent|people|miles|feet|points|dollars|votes|words))`,
      'g',
    ),
    value: (parts) => dated(at(parts, 1)),
  },
  {
    name: 'vague',
    pattern: /\b(?:at the time|years ago|long ago|once upon a time)\b/gi,
    value: () => SILENT,
  },
];
