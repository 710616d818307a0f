import { phraseAt } from '../grammar/phrase.ts';
import { NOMINAL_LEMMA } from '../grammar/nominal-cues.ts';
import type { SubjectRule } from '../grammar/clause.ts';
import { MENTION_KINDS, type MentionKind } from './mention-kind.ts';
import { BEFORE, type QuoteContext } from './quote-context.ts';
import { type AttributionState, kindCodeOf } from './state.ts';

const SOMEBODY: ReadonlySet<MentionKind> = new Set([
  'fullName',
  'singleName',
  'roleWithThe',
  'roleOther',
  'groupNoun',
  'possessed',
]);

/**
 * Of a source within a source ("The paper reported that the board had called it “…”", "She said her landlord had told her: “…”"), the
 * subject of the innermost cue, where it is named and its verb governs the quotation beyond doubt; else -1.
 */
export function innermostSource(state: AttributionState, context: QuoteContext): number {
  const { left, leftStrength } = context;
  if (isOwnSource(state, context)) return left?.subject ?? -1;
  const reporter = state.reporters[context.phrase] ?? -1;
  if (reporter < 0 || left === null || left.subject === reporter || context.right !== null) return -1;
  const verb = phraseAt(state.reading.phrases, left.verb);
  if (verb.kind !== 'verb' || verb.isInfinitive || verb.lemma === NOMINAL_LEMMA) return -1;
  if (!isSomebody(state, left.subject) || BORROWED.has(left.rule)) return -1;
  const strength = verb.lemma === 'describe' ? 2 : leftStrength;
  return governs(context, strength, context.phrase - left.verb - 1) ? left.subject : -1;
}

/** "said that Doe had agreed and called it “…”": a second verb may be the reporter's as well. */
const BORROWED: ReadonlySet<SubjectRule> = new Set([
  'coordinate',
  'coordinateMain',
  'participle',
  'infinitive',
  'antecedent',
]);

/** "described by Doe as “…”", "his claim that … “…”": the construction itself names its source, and no tag follows. */
function isOwnSource(state: AttributionState, { left, right, phrase }: QuoteContext): boolean {
  if (left === null || right !== null || phrase - left.verb > FARTHEST_SOURCE) return false;
  if (left.rule === 'agent') return isSomebody(state, left.subject) && !isCutOff(state, left.subject, phrase);
  return left.rule === 'possessor';
}

/** "fears voiced by many go beyond Doe’s pledge to be “neutral”": a finite verb after the agent begins what is not the agent's. */
function isCutOff({ reading }: AttributionState, agent: number, quote: number): boolean {
  for (let at = agent + 1; at < quote; at += 1) {
    const { kind, isParticiple, isInfinitive } = phraseAt(reading.phrases, at);
    if (kind === 'that') return false;
    if (kind === 'verb' && !isParticiple && !isInfinitive) return true;
  }
  return false;
}

function isSomebody(state: AttributionState, at: number): boolean {
  return SOMEBODY.has(MENTION_KINDS[kindCodeOf(state, at)] ?? 'bare');
}

const FARTHEST_SOURCE = 9;

/** "called it “…”", with an object between; "told her: “…”". */
function governs({ before }: QuoteContext, strength: number, gap: number): boolean {
  if (strength === 2) return gap >= 1 && gap <= 3;
  return strength === 3 && before === BEFORE.colon && gap <= 2;
}
