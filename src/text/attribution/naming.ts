import { isRoleNoun } from '../cast/noun-families.ts';
import { type Phrase, phraseAt } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import { tokenAt } from '../grammar/token.ts';
import { WordClass } from '../grammar/word-class.ts';
import { MENTION_KINDS, type MentionKind } from './mention-kind.ts';
import type { QuoteContext } from './quote-context.ts';
import { type AttributionState, kindCodeOf } from './state.ts';
import { isPassiveNaming, termCode, verbBefore } from './terms.ts';

/** Verbs that name and do no more: who is "described as" something may well be quoted, who is "known as" something is not. */
const ONLY_NAMING = new Set(
  'call name dub nickname label mark title entitle term know pronounce christen rename head'.split(' '),
);
const LONGEST_TERM = 48;

/** Plural nouns without a determiner that the news quotes: "critics call it “…”" is somebody's word. */
const SOURCES = new Set(
  'critics opponents supporters detractors officials prosecutors lawyers aides campaigners activists witnesses residents neighbours neighbors relatives friends colleagues'.split(
    ' ',
  ),
);

/**
 * A name, a term or a label by the words before it: "known as “…”", "the button marked “…”", "a step that bakers call “…”". Where a
 * person calls something so, it is quoted; where nobody in particular does, it is a word of the language.
 */
export function isTerm(state: AttributionState, context: QuoteContext, length: number): boolean {
  const { reading } = state;
  if (length > LONGEST_TERM || context.ending === 2 || context.rightStrength === 3) return false;
  const at = verbBefore(reading, context.phrase);
  const verb = phraseAt(reading.phrases, at);
  if (verb.kind !== 'verb') return false;
  if (isInstruction(reading, verb)) return true;
  const passive = isPassiveNaming(reading, at, context.phrase);
  if (!mayName(state, context, verb, passive)) return false;
  const caller = passive && context.left?.rule !== 'agent' ? -1 : callerOf(reading, context);
  return caller < 0 ? passive : isNobodyInParticular(state, caller);
}

/** A verb that only names; in a text that quotes nobody, one of description or a noun for a word too. */
function mayName(state: AttributionState, context: QuoteContext, verb: Phrase, passive: boolean): boolean {
  if (ONLY_NAMING.has(verb.lemma)) return true;
  if (passive && !verb.isPassive && verb.lemma === 'describe') return true;
  return (
    state.taggedQuotes === 0 && (passive || context.leftStrength < 3) && termCode(state.reading, context) > 0
  );
}

/** Who does the naming, by an active verb or as the agent of a passive; -1 for nobody. */
function callerOf(reading: Reading, { phrase, left }: QuoteContext): number {
  return left === null || left.verb !== verbBefore(reading, phrase) ? -1 : left.subject;
}

/** "bakers", "some people". */
const GENERIC: ReadonlySet<MentionKind> = new Set(['bare', 'quantity', 'firstOrSecond']);

export function isNobodyInParticular(state: AttributionState, caller: number): boolean {
  const { reading } = state;
  const kind = MENTION_KINDS[kindCodeOf(state, caller)] ?? 'bare';
  if (GENERIC.has(kind)) return true;
  const phrase = phraseAt(reading.phrases, caller);
  // "analysts at the bank"
  if (phraseAt(reading.phrases, caller + 1).kind === 'preposition') return false;
  const head = tokenAt(reading.tokens, phrase.head).lower;
  if (SOURCES.has(head) || !/[^s]s$/.test(head) || !isRoleNoun(head)) return false;
  return phrase.first === phrase.last || tokenAt(reading.tokens, phrase.first).classes === 0;
}

/** "Say “hello” to the driver.": the base form of a verb begins the sentence, with nobody to speak by it. */
function isInstruction(reading: Reading, verb: Phrase): boolean {
  if (verb.first !== verb.last || tokenAt(reading.tokens, verb.first).lower !== verb.lemma) return false;
  const before = tokenAt(reading.tokens, verb.first - 1);
  return before.start < 0 || (before.classes & (WordClass.stop | WordClass.newline)) !== 0;
}
