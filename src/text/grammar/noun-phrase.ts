import { type Token, tokenAt } from './token.ts';
import { isWord } from './tokenise.ts';
import { WordClass } from './word-class.ts';
import { isVerbHere } from './verb-group.ts';

const {
  determiner,
  preposition,
  conjunction,
  subjectPronoun,
  objectPronoun,
  indefinite,
  wh,
  that,
  auxiliary,
  adverb,
  verb,
  time,
  possessive,
  capital,
} = WordClass;

const ENDS_NOUN =
  preposition | conjunction | wh | that | auxiliary | time | subjectPronoun | objectPronoun | indefinite;
/** No noun phrase of prose is longer; a list of names without commas is cut there. */
const LONGEST = 24;

const PRONOUN = subjectPronoun | objectPronoun | indefinite;

/** The index after the noun phrase that begins at `from`, or `from` itself where none begins. */
export function nounPhraseEnd(tokens: readonly Token[], from: number): number {
  const first = tokenAt(tokens, from);
  if ((first.classes & PRONOUN) !== 0) return from + 1;
  let end = isPossessiveTime(tokens, from) ? from + 1 : from;
  let hasNoun = end > from;
  while (end - from < LONGEST && belongs(tokens, from, end, hasNoun)) {
    hasNoun ||= (tokenAt(tokens, end).classes & (determiner | adverb)) === 0;
    end += 1;
  }
  return end;
}

/** "Tuesday’s speakers": the day only modifies. */
function isPossessiveTime(tokens: readonly Token[], at: number): boolean {
  return (tokenAt(tokens, at).classes & time) !== 0 && (tokenAt(tokens, at + 1).classes & possessive) !== 0;
}

/** "a Wednesday editorial", "his Monday speech": a day between a determiner and a noun. */
function isDayOfNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  if (
    !/^(?:a|the|his|her|its|their)$/.test(tokenAt(tokens, at - 1).lower) ||
    !tokenAt(tokens, at).lower.endsWith('day')
  )
    return false;
  return (
    isWord(next) &&
    (next.classes & (ENDS_NOUN | determiner | adverb)) === 0 &&
    !isVerbHere(tokens, at + 1, at)
  );
}

function belongs(tokens: readonly Token[], from: number, at: number, hasNoun: boolean): boolean {
  const token = tokenAt(tokens, at);
  if ((token.classes & possessive) !== 0) return at > from;
  if (token.lower === '&') return at > from;
  if (!isWord(token)) return false;
  if ((token.classes & determiner) !== 0)
    return !hasNoun || isNameWord(tokens, at) || isPossessed(tokens, at);
  // "the following statement" but "the day following the vote".
  if (token.lower === 'following' && at === from + 1 && tokenAt(tokens, from).lower === 'the') return true;
  if ((token.classes & time) !== 0 && isDayOfNoun(tokens, at)) return true;
  if ((token.classes & ENDS_NOUN) !== 0) return false;
  if ((token.classes & verb) !== 0) return !isVerbHere(tokens, at, from);
  if ((token.classes & adverb) !== 0) return !hasNoun && at > from;
  return true;
}

/** "Doe’s two sons": a number after a possessive. */
function isPossessed(tokens: readonly Token[], at: number): boolean {
  return (tokenAt(tokens, at - 1).classes & possessive) !== 0;
}

function isNameWord(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return (tokenAt(tokens, at).classes & before.classes & capital) !== 0;
}
