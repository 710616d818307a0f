import { pronounOfGivenName } from '../cast/given-names.ts';
import { CueStrength } from './lexicon.ts';
import type { Spelling } from './spellings.ts';
import { type Token, tokenAt } from './token.ts';
import { WordClass } from './word-class.ts';

const { capital, initial, number, quote, time, verb, preposition } = WordClass;
const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
/** Time of the clock, and the days that count from now. */
const NEVER = /\.$|^(?:today|yesterday|tomorrow|tonight|jan|feb|mon)$/;
/** Words after which a month is a month. */
const DATING = /^(?:last|next|this|early|late|mid|every|each)$/;

/** "April said", "Nora April", "the Sunday Times": a word of the calendar that is a name, or part of one. */
export function timeIsName(tokens: readonly Token[], at: number, spelling: Spelling): boolean {
  const { lower, classes } = tokenAt(tokens, at);
  if (WEEKDAYS.test(lower)) return weekdayIsName(tokens, at, spelling);
  if (NEVER.test(lower)) return false;
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, at + 1);
  if ((after.classes & number) !== 0) return false;
  if (isPlainName(before) && (classes & initial) === 0) return true;
  const isDated = (before.classes & preposition) !== 0 || DATING.test(before.lower);
  const mayDate = isDated && !/^(?:by|with|of|for|to|about)$/.test(before.lower);
  if (isPlainName(after) && !mayDate) return true;
  if (spelling.paired > 0 && isSource(tokens, at)) return true;
  return !isDated && isSubject(tokens, at, spelling.paired > 0);
}

/** "according to April". */
export function isSource(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at - 1).lower === 'to' && tokenAt(tokens, at - 2).lower === 'according';
}

function isSubject(tokens: readonly Token[], at: number, isKnown: boolean): boolean {
  const before = tokenAt(tokens, at - 1);
  const after = tokenAt(tokens, at + 1);
  if (isTag(before, tokenAt(tokens, at - 2)) || isTag(after, before)) return true;
  const tells = verb | WordClass.auxiliary | WordClass.possessive | WordClass.colon;
  return isKnown && (after.classes & tells) !== 0;
}

/** After the article, a weekday before a name is part of it; and one after a given name alone, or known as a name. */
function weekdayIsName(tokens: readonly Token[], at: number, spelling: Spelling): boolean {
  const before = tokenAt(tokens, at - 1);
  if (before.lower === 'the') return isPlainName(tokenAt(tokens, at + 1));
  const isSurname = pronounOfGivenName(before.lower) !== undefined && !isPlainName(tokenAt(tokens, at - 2));
  if (isSurname && isPlainName(before)) return true;
  return spelling.paired > 0 && (isSource(tokens, at) || isSubject(tokens, at, false));
}

/** A verb of speech with the quotation on its other side. */
function isTag(cue: Token, beyond: Token): boolean {
  return (cue.classes & verb) !== 0 && cue.strength === CueStrength.speech && (beyond.classes & quote) !== 0;
}

function isPlainName({ classes }: Token): boolean {
  return (
    (classes & capital) !== 0 &&
    (classes &
      (time |
        preposition |
        WordClass.determiner |
        WordClass.conjunction |
        WordClass.auxiliary |
        WordClass.verb |
        WordClass.adverb |
        WordClass.subjectPronoun |
        WordClass.wh)) ===
      0
  );
}
