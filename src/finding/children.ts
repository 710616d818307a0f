import type { Span } from '../article/span.ts';
import type { Person } from '../text/analysis.ts';

const NUMBERS =
  '(?:1[0-7]|[0-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven)teen)';
/** "7", "seven", "7½", "18-month-old": an age below eighteen years; one in months, weeks or days whatever the number. */
const YOUNG_AGE = `${NUMBERS}(?:½| and a half)?`;
const YOUNGER_UNITS = '(?:\\d{1,3}|[a-z]+)[- ](?:month|week|day)s?[- ]olds?';
const CHILD = '(?:baby|infant|toddler|newborn|child|schoolgirl|schoolboy|preschooler)';

/** What follows a child's name: "Milo, 7,", "Milo (7)", "Milo, aged seven", "Milo, who is 7", "Milo, a 7-year-old". */
const AFTER = new RegExp(
  `^(?:,? ?\\(|, )(?:(?:now |just |only |aged? |who (?:is|was|turned|turns) (?:now |just |only |aged? )?|an? )?)` +
    `(?:${YOUNG_AGE}(?=[,.;:)]|$| and\\b|[- ]years?[- ]olds?\\b| years of age\\b| when\\b)|${YOUNGER_UNITS}|${CHILD}\\b)(?! years? (?:ago|later|before))`,
  'iu',
);
/** "Milo is 7", "Milo was seven years old". */
const SAID_OF = new RegExp(
  `^ (?:is|was|turned|turns) (?:only |just |now )?${YOUNG_AGE}(?=[,.;]|$| years? old)`,
  'iu',
);
/** What stands before it: "7-year-old Milo", "their seven-year-old son, Milo", "baby Milo", "aged 7, Milo". */
const BEFORE = new RegExp(
  `\\b(?:${YOUNG_AGE}[- ]years?[- ]old|${YOUNGER_UNITS}|${CHILD}|aged? ${YOUNG_AGE},?)(?: (?:son|daughter|boy|girl|brother|sister|nephew|niece|grandson|granddaughter|twins?|pupil|student))?(?: called| named|,)? $`,
  'iu',
);

/** As far as an age may stand from a name, in UTF-16 units. */
const REACH = 60;

/** Whether the text gives an age below eighteen beside any mention of a person, or calls them a child there. */
export function isChild(text: string, { named, mentions }: Pick<Person, 'named' | 'mentions'>): boolean {
  return [named, ...mentions].some((mention) => isChildHere(text, mention));
}

function isChildHere(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + REACH);
  const before = text.slice(Math.max(0, start - REACH), start);
  return AFTER.test(after) || SAID_OF.test(after) || BEFORE.test(before);
}
