import { phraseAt } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import { tokenAt } from '../grammar/token.ts';
import { WordClass } from '../grammar/word-class.ts';
import type { MentionKind } from './mention-kind.ts';
import type { QuoteContext } from './quote-context.ts';

/** Nouns that announce a word or a label rather than what somebody said. */
const TERM_NOUNS = new Set(
  (
    'term terms word words phrase prefix suffix expression adjective noun verb adverb name names nickname label letter letters syllable synonym slogan motto title ' +
    'tab menu option setting settings folder file files key button box field switch heading column message layer command line page chapter section figure table sign'
  ).split(' '),
);

/** Verbs that give a thing its name. */
export const NAMING_VERBS = new Set(
  (
    'call name dub nickname label mark title entitle term brand know pronounce define translate style christen rename designate class classify list sell refer describe ' +
    'mean spell head word rate show read listed renamed christened spelled graded zoned classed classified advertised stated sorted distinguished signed distinguishes distinguish divide'
  ).split(' '),
);

/** Verbs of instructions. */
const INSTRUCTING = new Set(
  'press click choose select type enter tick set turn open look try see buy order'.split(' '),
);

const NEAR = 4;

/** How a stretch is led up to: 0 nothing telling, 1 a noun for a word, 2 a naming verb right before, 3 an instruction. */
export function termCode(reading: Reading, context: QuoteContext): number {
  const { first } = phraseAt(reading.phrases, context.phrase);
  for (let step = 1; step <= NEAR; step += 1) {
    const token = tokenAt(reading.tokens, first - step);
    if ((token.classes & (WordClass.stop | WordClass.newline | WordClass.quote)) !== 0) return 0;
    if (TERM_NOUNS.has(token.lower)) return 1;
    if ((token.classes & WordClass.verb) === 0) continue;
    if (NAMING_VERBS.has(token.lemma)) return 2;
    return INSTRUCTING.has(token.lemma) ? 3 : 0;
  }
  return 0;
}

/** Who would speak by the verb to the left, as far as it matters: 0 nobody, 1 the verb is passive or only describes. */
export function voiceCode(reading: Reading, context: QuoteContext, kind: MentionKind | null): number {
  if (
    isPassiveNaming(reading, verbBefore(reading, context.phrase), context.phrase) &&
    context.left?.rule !== 'agent'
  )
    return 1;
  return kind === null ? 0 : (KIND_CODES[kind] ?? 7);
}

/** The values of `voiceCode`. */
export const VOICE_CODES = 9;

const KIND_CODES: Readonly<Partial<Record<MentionKind, number>>> = {
  heOrShe: 2,
  fullName: 3,
  singleName: 3,
  roleWithThe: 4,
  roleOther: 4,
  groupNoun: 5,
  they: 6,
  firstOrSecond: 6,
  it: 8,
  the: 8,
  a: 8,
};

/** "is known as", "a bird called the “…”"; "Doe called it a “…”" has an object, and is active. */
export function isPassiveNaming(reading: Reading, at: number, quote: number): boolean {
  const verb = phraseAt(reading.phrases, at);
  if (verb.isPassive) return true;
  if (!verb.isReduced || verb.isParticiple || hasActor(reading, at)) return false;
  for (let index = at + 1; index < quote; index += 1) {
    const phrase = phraseAt(reading.phrases, index);
    const isDeterminer =
      phrase.first === phrase.last &&
      (tokenAt(reading.tokens, phrase.first).classes & WordClass.determiner) !== 0;
    if (phrase.kind !== 'preposition' && !isDeterminer) return false;
  }
  return true;
}

/** "what he called", "Doe called": a pronoun, a name or a noun after "what" is who does it. */
function hasActor(reading: Reading, verb: number): boolean {
  const noun = phraseAt(reading.phrases, verb - 1);
  if (noun.kind !== 'noun') return false;
  const isName = (tokenAt(reading.tokens, noun.head).classes & WordClass.capital) !== 0;
  return noun.isSubjectPronoun || isName || phraseAt(reading.phrases, verb - 2).kind === 'wh';
}

const REACH = 8;

/** The verb before a stretch, in its sentence; -1 for none near. */
export function verbBefore(reading: Reading, at: number): number {
  const { sentence } = phraseAt(reading.phrases, at);
  for (let index = at - 1; index >= at - REACH; index -= 1) {
    const phrase = phraseAt(reading.phrases, index);
    if (phrase.sentence !== sentence) return -1;
    if (phrase.kind === 'verb') return index;
  }
  return -1;
}

/** "the “wet” side": between a determiner and a noun, a stretch only describes it. */
export function isAttributive(reading: Reading, context: QuoteContext): boolean {
  const { first } = phraseAt(reading.phrases, context.phrase);
  const before = tokenAt(reading.tokens, first - 1);
  const after = tokenAt(reading.tokens, first + 1);
  const mayBeNoun =
    after.start >= 0 && (after.classes & ~(WordClass.capital | WordClass.verb | WordClass.nounLike)) === 0;
  return (before.classes & (WordClass.determiner | WordClass.possessive)) !== 0 && mayBeNoun;
}
