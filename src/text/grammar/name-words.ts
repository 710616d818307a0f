import { pronounOfGivenName } from '../cast/given-names.ts';
import { isParticle } from '../cast/name-runs.ts';
import { isGroupNoun, isListedRole } from '../cast/noun-families.ts';
import { CueStrength } from './lexicon.ts';
import { isAdverbLike } from './words.ts';
import { Spellings } from './spellings.ts';
import { isSource, timeIsName } from './calendar-names.ts';
import { reclassed, type Token, tokenAt } from './token.ts';
import { WordClass } from './word-class.ts';

const { verb, auxiliary, adverb, past, gerund, capital, initial, possessive, time, conjunction } = WordClass;

/** Classes that make a word with a capital doubtful: without one it would play a part of its own. */
const OPEN = verb | adverb;
const CLOSED =
  auxiliary |
  WordClass.determiner |
  WordClass.preposition |
  conjunction |
  WordClass.subjectPronoun |
  WordClass.objectPronoun |
  WordClass.wh |
  WordClass.that |
  WordClass.indefinite;
const DOUBTFUL = OPEN | CLOSED | time;

/**
 * Settles, for every word with a capital that may be a verb, an adverb, a month or a small word of the grammar, whether it is a
 * name here: by how the text spells it elsewhere, and by what stands beside it. A name keeps no class but its capital; a first word
 * that is none ("Students said") loses its capital.
 */
export function settleNames(tokens: Token[]): void {
  const doubtful: number[] = [];
  const words = new Set<string>();
  tokens.forEach(({ classes, lower }, at) => {
    if ((classes & WordClass.number) !== 0 && endsNumberedName(tokens, at))
      tokens[at] = asName(tokenAt(tokens, at));
    if ((classes & capital) === 0 || (classes & (DOUBTFUL | initial)) === 0) return;
    doubtful.push(at);
    // A small word at the start of a sentence is a name only where the text pairs it with one elsewhere, within a sentence.
    if ((classes & initial) === 0 || (classes & CLOSED & ~auxiliary) === 0) words.add(lower);
  });
  const spellings = new Spellings(tokens, words);
  for (const at of doubtful) {
    const token = tokenAt(tokens, at);
    if ((token.classes & DOUBTFUL) === 0) {
      if (isCommon(tokens, at, spellings))
        tokens[at] = reclassed(token, token.classes & ~capital, token.strength, token.lemma);
    } else if (isName(tokens, at, spellings)) tokens[at] = asName(token);
  }
}

/** A first word that the text elsewhere writes without a capital, or that names a role or a body. */
function isCommon(tokens: readonly Token[], at: number, spellings: Spellings): boolean {
  const { lower } = tokenAt(tokens, at);
  const spelling = spellings.of(lower);
  if (spelling.capital > 0) return false;
  const next = tokenAt(tokens, at + 1);
  if ((next.classes & capital) !== 0 || (isGiven(lower) && isFinite(next))) return false;
  return spelling.lower > 0 || isListedRole(lower) || isGroupNoun(lower);
}

/** "Number 10 said", "Channel 4’s": a number that ends a name, where a verb or an owner's ending follows. */
function endsNumberedName(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if ((before.classes & capital) === 0 || (before.classes & (DOUBTFUL | WordClass.number)) !== 0)
    return false;
  const next = tokenAt(tokens, at + 1);
  return tokenAt(tokens, at).lower.length < 3 && (isFinite(next) || (next.classes & possessive) !== 0);
}

function asName(token: Token): Token {
  return reclassed(token, capital, 0, '');
}

function isName(tokens: readonly Token[], at: number, spellings: Spellings): boolean {
  const { classes, lower } = tokenAt(tokens, at);
  if (/^(?:i|we|you|it|they)$/.test(lower)) return false;
  const spelling = spellings.of(lower);
  if ((classes & time) !== 0) return timeIsName(tokens, at, spelling);
  if ((classes & CLOSED) !== 0) {
    if ((classes & initial) !== 0) return closedIsName(tokens, at, spelling.paired > 0);
    return endsName(tokens, at) || (spelling.paired > 0 && besideCue(tokens, at));
  }
  if (spelling.capital > 0 && spelling.lower === 0) return true;
  return openIsName(tokens, at, spelling.paired > 0);
}

/** "said Nora So.": a small word with a capital after a name, where the name ends. */
function endsName(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1).classes;
  if ((before & capital) === 0 || (before & (CLOSED | OPEN)) !== 0) return false;
  const after = tokenAt(tokens, at + 1);
  const ends =
    WordClass.stop |
    WordClass.comma |
    WordClass.dash |
    WordClass.quote |
    WordClass.newline |
    WordClass.close |
    possessive;
  return after.start < 0 || (after.classes & (ends | WordClass.wh)) !== 0 || isFinite(after);
}

/** "shouted So,", "So said": in mid-sentence, beside a verb of speech. */
function besideCue(tokens: readonly Token[], at: number): boolean {
  return (
    isSource(tokens, at) ||
    isSpeech(tokenAt(tokens, at + 1)) ||
    (isSpeech(tokenAt(tokens, at - 1)) && !mayBeginName(tokenAt(tokens, at + 1)))
  );
}

function mayBeginName({ classes }: Token): boolean {
  return (classes & (capital | WordClass.determiner)) !== 0 || classes === 0;
}

/** "Will said", "May was": a modal is never followed by a finite verb, a name is; other small words need the text's word for it. */
function closedIsName(tokens: readonly Token[], at: number, isKnown: boolean): boolean {
  const { classes, lower } = tokenAt(tokens, at);
  if ((classes & WordClass.subjectPronoun) !== 0) return false;
  const next = tokenAt(tokens, at + 1);
  const isModal = /^(?:will|may|can|might|must|could|would|shall)$/.test(lower);
  if (isModal && (next.classes & past) !== 0 && (next.classes & verb) !== 0 && next.lemma !== next.lower)
    return true;
  if (isModal && (next.classes & capital) !== 0)
    return nameGoesOn(tokens, at, !isKnown) || (lower !== 'may' && !asks(tokens, at));
  return isKnown && (isFinite(next) || (next.classes & possessive) !== 0 || isAge(tokens, at + 1));
}

/** A verb or adverb at the start of a sentence, by what follows it. */
function openIsName(tokens: readonly Token[], at: number, isKnown: boolean): boolean {
  const { classes, lower } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if ((next.classes & possessive) !== 0 || isAge(tokens, at + 1)) return true;
  const isAdverb = (classes & verb) === 0;
  const mayBeName = isKnown || isGiven(lower) || (isAdverb ? !isAdverbLike(lower) : true);
  if (!mayBeName) return false;
  if ((next.classes & capital) !== 0) return isGiven(lower) || nameGoesOn(tokens, at);
  if (isParticle(next.lower) && isPlainCapital(tokenAt(tokens, at + 2))) return true;
  if ((next.classes & conjunction) !== 0) return isKnown && (tokenAt(tokens, at + 2).classes & capital) !== 0;
  if ((classes & (past | gerund)) !== 0) return isKnown ? isFinite(next) : isSpeech(next);
  return isFinite(next);
}

/** "Drew Oduya said", "Drew Oduya and Tom Hale run": after a name a verb follows, after an object none. */
function nameGoesOn(tokens: readonly Token[], at: number, strictly = false): boolean {
  let end = namesEnd(tokens, at + 1);
  const single = end;
  if (tokenAt(tokens, end).lower === 'and' && isPlainCapital(tokenAt(tokens, end + 1)))
    end = namesEnd(tokens, end + 1);
  const after = tokenAt(tokens, end);
  if (isFinite(after) || isAge(tokens, end)) return true;
  if (strictly) return false;
  return (after.classes & possessive) !== 0 || (end > single && (after.classes & verb) !== 0);
}

/** A sentence that begins with a modal asks, or the modal is a name. */
function asks(tokens: readonly Token[], at: number): boolean {
  for (let end = at + 1; end < at + LONGEST_QUESTION; end += 1) {
    const { classes, lower, start } = tokenAt(tokens, end);
    if (start < 0 || (classes & WordClass.newline) !== 0) return false;
    if ((classes & WordClass.stop) !== 0) return lower !== '.';
  }
  return true;
}

const LONGEST_QUESTION = 60;
const LONGEST_NAME = 6;

function namesEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < from + LONGEST_NAME && isPlainCapital(tokenAt(tokens, end))) end += 1;
  return end;
}

function isPlainCapital({ classes }: Token): boolean {
  return (classes & capital) !== 0 && (classes & DOUBTFUL) === 0;
}

function isGiven(lower: string): boolean {
  return pronounOfGivenName(lower) !== undefined;
}

/** A verb that needs a subject before it: a past or third person, or an auxiliary that begins no question. */
function isFinite({ classes, lower, lemma }: Token): boolean {
  if ((classes & auxiliary) !== 0) return !/^(?:been|being|having|doing|be)$/.test(lower);
  if ((classes & verb) === 0 || (classes & (gerund | capital)) !== 0) return false;
  return (classes & past) !== 0 || lower !== lemma;
}

function isSpeech(token: Token): boolean {
  return isFinite(token) && token.strength === CueStrength.speech;
}

/** ", 46," and ", who": only people have them. */
function isAge(tokens: readonly Token[], comma: number): boolean {
  if ((tokenAt(tokens, comma).classes & WordClass.comma) === 0) return false;
  const next = tokenAt(tokens, comma + 1);
  if (next.lower === 'who') return true;
  return (
    /^\d{1,2}$/.test(next.lower) &&
    (tokenAt(tokens, comma + 2).classes & (WordClass.comma | WordClass.stop)) !== 0
  );
}
