import type { Clause } from '../grammar/clause.ts';
import { type Phrase, phraseAt } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import { NO_TOKEN, tokenAt } from '../grammar/token.ts';

/** What stands around a marked stretch, read once for all its candidates. */
export interface QuoteContext {
  readonly segment: number;
  readonly phrase: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** 0 to 10, see `BEFORE`; 0 to 8, see `AFTER`. */
  readonly before: number;
  readonly after: number;
  /** Begins with a capital: a sentence rather than a few words. */
  readonly isFull: boolean;
  /** 0 nothing, 1 comma, 2 stop within the closing mark. */
  readonly ending: number;
  /** The nearest clause that may govern it, each side, in its sentence; its verb's strength (0 to 3). */
  readonly left: Clause | null;
  readonly leftStrength: number;
  readonly right: Clause | null;
  readonly rightStrength: number;
}

export const BEFORE = {
  paragraph: 0,
  sentence: 1,
  comma: 2,
  colon: 3,
  that: 4,
  cue: 5,
  verb: 6,
  preposition: 7,
  noun: 8,
  conjunction: 9,
  other: 10,
} as const;

export const AFTER = {
  paragraph: 0,
  sentence: 1,
  noun: 2,
  cue: 3,
  verb: 4,
  preposition: 5,
  comma: 6,
  conjunction: 7,
  other: 8,
} as const;

const REACH = 40;

/** Reads the surroundings of one segment. */
export function contextOf(reading: Reading, segment: number): QuoteContext {
  const at = reading.phraseOfSegment[segment] ?? -1;
  const phrase = phraseAt(reading.phrases, at);
  const left = clauseLeft(reading, at);
  const right = clauseRight(reading, at);
  return {
    segment,
    phrase: at,
    sentence: phrase.sentence,
    paragraph: phrase.paragraph,
    before: beforeCode(reading.phrases, at),
    after: afterCode(reading.phrases, at),
    isFull: startsWithCapital(reading, segment),
    ending: endingOf(reading, segment),
    left,
    leftStrength: strengthOf(reading, left),
    right,
    rightStrength: strengthOf(reading, right),
  };
}

/**
 * The strength of a clause's verb; "according to" and a label count as speech. A passive says nothing of its subject: it
 * speaks by its agent.
 */
export function strengthOf(reading: Reading, clause: Clause | null): number {
  if (clause === null) return 0;
  if (clause.rule === 'accordingTo' || clause.rule === 'label') return 3;
  const { strength, isPassive } = phraseAt(reading.phrases, clause.verb);
  return isPassive && clause.rule !== 'agent' ? 0 : strength;
}

function beforeCode(phrases: readonly Phrase[], at: number): number {
  const phrase = phraseAt(phrases, at - 1);
  const self = phraseAt(phrases, at);
  if (phrase.paragraph !== self.paragraph) return BEFORE.paragraph;
  if (phrase.sentence !== self.sentence) return BEFORE.sentence;
  if (phrase.kind === 'verb') return phrase.strength >= 2 ? BEFORE.cue : BEFORE.verb;
  if (phrase.kind === 'comma' || phrase.kind === 'colon' || phrase.kind === 'that')
    return BEFORE[phrase.kind];
  if (phrase.kind === 'noun' || phrase.kind === 'preposition' || phrase.kind === 'conjunction')
    return BEFORE[phrase.kind];
  return BEFORE.other;
}

function afterCode(phrases: readonly Phrase[], at: number): number {
  const self = phraseAt(phrases, at);
  const next =
    phraseAt(phrases, at + 1).kind === 'stop' ? phraseAt(phrases, at + 2) : phraseAt(phrases, at + 1);
  if (next.paragraph !== self.paragraph) return AFTER.paragraph;
  if (next.sentence !== self.sentence) return AFTER.sentence;
  if (next.kind === 'verb') return next.strength >= 2 ? AFTER.cue : AFTER.verb;
  if (next.kind === 'comma' || next.kind === 'dash') return AFTER.comma;
  if (next.kind === 'noun' || next.kind === 'preposition' || next.kind === 'conjunction')
    return AFTER[next.kind];
  return AFTER.other;
}

function startsWithCapital(reading: Reading, segment: number): boolean {
  const quoted = reading.segments[segment];
  return (
    quoted !== undefined &&
    /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(reading.text.slice(quoted.innerStart, quoted.innerStart + 12))
  );
}

function endingOf(reading: Reading, segment: number): number {
  const quoted = reading.segments[segment];
  const last =
    quoted === undefined
      ? ''
      : reading.text
          .slice(quoted.innerEnd - 2, quoted.innerEnd)
          .trimEnd()
          .slice(-1);
  if (last === ',') return 1;
  return /[.!?…]/.test(last) ? 2 : 0;
}

/** The nearest clause to the left whose verb can carry a quotation; any verb at all if none can. */
function clauseLeft(reading: Reading, at: number): Clause | null {
  const { sentence } = phraseAt(reading.phrases, at);
  let fallback: Clause | null = null;
  for (let index = at - 1; index > at - REACH; index -= 1) {
    if (phraseAt(reading.phrases, index).sentence !== sentence || index < 0) break;
    const clauses = reading.clausesByVerb[index] ?? [];
    const clause = clauses.find((one) => one.rule === 'agent') ?? clauses[0];
    if (clause === undefined || clause.rule === 'inverted' || isSubjectOf(reading, clause, at)) continue;
    if (strengthOf(reading, clause) >= 2) return clause;
    fallback ??= clause;
  }
  return fallback;
}

/** "Doe’s remarks “have done harm”": what begins with a finite verb is said about the remarks. */
export function isSubjectOf(
  { phrases, segments, text }: Reading,
  { rule, verb }: Clause,
  quote: number,
): boolean {
  const segment = segments[phraseAt(phrases, quote).segment];
  if (rule !== 'possessor' || verb !== quote - 1 || segment === undefined) return false;
  return FINITE.test(text.slice(segment.innerStart, segment.innerStart + LONGEST_FINITE));
}

const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|does|do|did|can|could|may|might|should|shows?|makes?|sounds?|seems?|raises?|calls? into)(?:n[’']t)?\s/;
const LONGEST_FINITE = 12;

function clauseRight(reading: Reading, at: number): Clause | null {
  const { sentence } = phraseAt(reading.phrases, at);
  for (let index = at + 1; index < at + REACH; index += 1) {
    const phrase = phraseAt(reading.phrases, index);
    if (phrase.sentence !== sentence) break;
    const clause = reading.clausesByVerb[index]?.[0] ?? null;
    if (clause !== null && isTag(reading, clause)) return clause;
  }
  return null;
}

/** "Doe called it “slight” and refused to read it": an infinitive is no tag. */
function isTag(reading: Reading, clause: Clause): boolean {
  if (strengthOf(reading, clause) < 3 || leadsOn(reading, clause)) return false;
  const verb = phraseAt(reading.phrases, clause.verb);
  return verb.kind !== 'verb' || tokenAt(reading.tokens, verb.first - 1).lower !== 'to';
}

/** "After Doe spoke of “less,” Roe said: “…”": a verb with its subject before and a quotation, a colon or "that" after is no tag. */
export function leadsOn({ phrases }: Reading, { verb, subject }: Clause): boolean {
  if (subject > verb || phraseAt(phrases, verb).kind !== 'verb') return false;
  const { kind, sentence } = phraseAt(phrases, verb + 1);
  // "Doe told “The Long View”": whom somebody tells stands between the verb and what is said.
  if (kind === 'quote' && phraseAt(phrases, verb).lemma === 'tell') return false;
  if (sentence !== phraseAt(phrases, verb).sentence) return false;
  return (
    kind === 'that' || kind === 'quote' || (kind === 'colon' && phraseAt(phrases, verb + 2).kind === 'quote')
  );
}

/** The lower-case word before a segment, in the same paragraph; empty at its start. */
export function wordBefore(reading: Reading, context: QuoteContext): string {
  const phrase = phraseAt(reading.phrases, context.phrase);
  const token = tokenAt(reading.tokens, phrase.first - 1);
  return (token === NO_TOKEN ? NO_TOKEN : token).lower;
}
