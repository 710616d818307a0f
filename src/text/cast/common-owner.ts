import type { Span } from '../analysis.ts';
import { type Phrase, phraseAt } from '../grammar/phrase.ts';
import { mentionStart, type Reading } from '../grammar/reading.ts';
import { tokenAt } from '../grammar/token.ts';
import { WordClass } from '../grammar/word-class.ts';
import { describesMinor } from './ages.ts';
import { describedFigure } from './epithet.ts';
import { isPlural, isRoleNoun } from './noun-families.ts';
import type { Figure } from './person.ts';
import { pronounOfNoun } from './titles.ts';
import type { Walk } from './walk.ts';

/**
 * Whom a noun without a name means: "the 46-year-old actress", or "the senator" of one who was called a senator; "her mother" and "a
 * neighbour" are people of their own, whether or not the text ever names them. `null` for what is nobody.
 */
export function commonOwner(walk: Walk, phrase: Phrase, at: number): Figure | null {
  const { reading } = walk;
  const described = describedFigure(reading, walk.recent, phrase, at);
  if (described !== null) {
    return describe(reading.text, described, wordsOf(reading, at));
  }
  const role = roleOf(reading, phrase);
  if (role === '') return null;
  const known = knownBy(walk, phrase, role);
  if (known === null) return newcomer(walk, at, role);
  return describe(reading.text, known, wordsOf(reading, at));
}

function describe(text: string, figure: Figure, words: Span): Figure {
  figure.epithets.push(words);
  if (describesMinor(text, words)) figure.isMinor = true;
  return figure;
}

function wordsOf(reading: Reading, at: number): Span {
  return { start: mentionStart(reading, at), end: phraseAt(reading.phrases, at).end };
}

function newcomer(walk: Walk, at: number, role: string): Figure {
  const words = wholeDescription(walk.reading, at);
  const figure = walk.roster.addUnnamed(words, role, pronounOfNoun(role));
  figure.isMinor =
    describesMinor(walk.reading.text, words) ||
    /^(?:baby|toddler|infant|newborn|schoolboy|schoolgirl)$/.test(role);
  return figure;
}

/** The words for someone without a name, with what belongs to them: "a spokesperson for the Department of Health". */
export function wholeDescription(reading: Reading, at: number): Span {
  const { phrases, tokens } = reading;
  let last = at;
  while (last < at + 4 && phraseAt(phrases, last + 2).sentence === phraseAt(phrases, at).sentence) {
    const preposition = phraseAt(phrases, last + 1);
    const belongs = /^(?:for|of|from|at)$/.test(tokenAt(tokens, preposition.first).lower);
    if (preposition.kind !== 'preposition' || !belongs || phraseAt(phrases, last + 2).kind !== 'noun') break;
    last += 2;
  }
  return { start: mentionStart(reading, at), end: phraseAt(phrases, last).end };
}

/** The noun by which one person is meant: a role with an article, a number or an owner before it; else the empty string. */
function roleOf(reading: Reading, phrase: Phrase): string {
  const head = tokenAt(reading.tokens, phrase.head);
  if ((head.classes & WordClass.capital) !== 0 || !isRoleNoun(head.lower) || isPlural(head.lower)) return '';
  const first = tokenAt(reading.tokens, phrase.first);
  return ONE.test(first.lower) || hasOwner(reading, phrase) ? head.lower : '';
}

const ONE = /^(?:a|an|the|one|another|this|that|his|her|their|my|our|your|its)$/;
const OWNED = /^(?:his|her|their|my|our|your|its)$/;

/** "Doe’s mother". */
function hasOwner(reading: Reading, phrase: Phrase): boolean {
  for (let at = phrase.first; at < phrase.head; at += 1)
    if ((tokenAt(reading.tokens, at).classes & WordClass.possessive) !== 0) return true;
  return false;
}

/** For "the …" and "her …": the latest who was called so. A newcomer has "a". */
function knownBy(walk: Walk, phrase: Phrase, role: string): Figure | null {
  const first = tokenAt(walk.reading.tokens, phrase.first).lower;
  const isOwned = OWNED.test(first) || hasOwner(walk.reading, phrase);
  if (first !== 'the' && !isOwned) return null;
  return walk.roster.latestCalled(role, phrase.sentence, isOwned ? OWNED_WITHIN : WITHIN);
}

/** Line breaks count as well, so these are about six and twenty sentences of prose. */
const WITHIN = 24;
const OWNED_WITHIN = 80;
