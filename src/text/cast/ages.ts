import type { Span } from '../analysis.ts';

const UNDER_TWENTY =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const NUMBER = `(\\d{1,3}|${UNDER_TWENTY.join('|')})`;
/** What shows that a number after a name is an age: "9," and "(9)", but not "one of", "two years later", "12 times". */
const ENDS = '(?=\\s*(?:[,.;:)\\]!?”"’–—]|$|\\n)|(?<=\\d) (?:and|from)\\b)';
const AFTER: readonly RegExp[] = [
  new RegExp(
    `^ (?:has |had |just )?turn(?:ed|s|ing) ${NUMBER}(?=[,.;]| (?:in|on|this|last|next|today|yesterday)\\b)`,
    'iu',
  ),
  new RegExp(
    `^[,\\s]*[(\\[]?(?:who (?:is|was) )?(?:now |then |only |just )?(?:aged?|age of) (?:just |only )?${NUMBER}\\b`,
    'iu',
  ),
  new RegExp(`^(?:, | \\(|, who is | is )(?:now |only |just )?${NUMBER}${ENDS}`, 'iu'),
  new RegExp(
    `^(?:, | \\(|, who is | is | was )(?:just |only )?${NUMBER} years? old\\b(?! (?:when|at the time)\\b(?! (?:he|she|they) (?:died|was killed|disappeared|vanished)))`,
    'iu',
  ),
  new RegExp(
    `^(?:, | \\(| is )(?:an? |the |our |my |his |her |their )?(?:[\\p{L}’'-]+ ){0,3}?${NUMBER}[- ]years?[- ]olds?\\b`,
    'iu',
  ),
];
const BEFORE: readonly RegExp[] = [
  new RegExp(`\\b${NUMBER}[- ]years?[- ]old (?:[\\p{L}’'-]+,? ){0,4}$`, 'iu'),
];
/** Ages in months, and words that only children are called by. */
const INFANT_AFTER =
  /^(?:, | \(|, aged | \(aged | is )(?:an? )?(?:\d{1,2}|[a-z]+)(?: |-)(?:months?|weeks?|days?)(?: old|-old)?\b(?! (?:later|ago|earlier|after|before|in|of|into))/iu;
const INFANT_BEFORE =
  /\b(?:(?:\d{1,2}|[a-z]+)[- ](?:months?|weeks?|days?)[- ]old|baby|toddler|newborn|infant|schoolboy|schoolgirl|(?:little|young) (?:boy|girl)),? (?:[\p{L}’'-]+,? ){0,2}$/iu;
const CHILD_AFTER =
  /^, (?:an? |the )?(?:[\p{L}’'-]+ ){0,2}?(?:schoolboy|schoolgirl|toddler|baby|newborn|infant|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh)[- ]grader|kindergart[a-z]+|year [1-9] pupil)\b/iu;

/** Most mentions have nothing of the kind beside them, and need no closer look. */
const MAY_FOLLOW = /^(?:,| \(| \[| (?:is|was|who|aged|turn|has|had|just))/;
const MAY_PRECEDE = /[- ]old |\b(?:baby|toddler|newborn|infant|boy|girl)\b|school(?:boy|girl)/i;
const REACH = 60;
const ADULT = 18;

/** True where the words around a mention give an age under eighteen, in whatever form, or call the person a small child. */
export function isMinorAt(text: string, { start, end }: Span): boolean {
  const after = MAY_FOLLOW.test(text.slice(end, end + 6)) ? text.slice(end, end + REACH) : '';
  const words = text.slice(Math.max(0, start - REACH), start);
  const before = MAY_PRECEDE.test(words) ? words.replace(/^.*[.!?\n]/su, '') : '';
  if (after === '' && before === '') return false;
  if (INFANT_AFTER.test(after) || CHILD_AFTER.test(after) || INFANT_BEFORE.test(before)) return true;
  const age = ageIn(AFTER, after) ?? ageIn(BEFORE, before);
  return age !== null && age < ADULT;
}

const WITHIN = [new RegExp(`\\b${NUMBER}[- ]years?[- ]olds?\\b`, 'iu')];

/** True for a description that gives such an age itself: "the 14-year-old". */
export function describesMinor(text: string, { start, end }: Span): boolean {
  const age = ageIn(WITHIN, text.slice(start, end));
  return age !== null && age < ADULT;
}

function ageIn(patterns: readonly RegExp[], text: string): number | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1]?.toLowerCase();
    if (found !== undefined) return /^\d/.test(found) ? Number(found) : UNDER_TWENTY.indexOf(found) + 1;
  }
  return null;
}
