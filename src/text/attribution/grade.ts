import type { Grade } from '../analysis.ts';
import type { Clause, SubjectRule } from '../grammar/clause.ts';
import { phraseAt } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import { tokenAt } from '../grammar/token.ts';
import type { Attributed } from './attribute.ts';
import { formOf } from './form.ts';
import { strengthOf } from './quote-context.ts';
import { type MentionKind, mentionKindOf } from './mention-kind.ts';

/** How a speaker is known, and the rule that says so, in words. */
export interface Verdict {
  readonly grade: Grade;
  readonly rule: string;
  /** The clause by which the speaker speaks here, for the cue. */
  readonly clause: Clause | null;
}

/**
 * Below these probabilities the engine names nobody rather than guess: for any quotation; for a fragment to which no verb of
 * speech or judgement leads, which is a term about as often as a quotation; for a fragment of a pronoun's; for a sentence left
 * open. Below them less than half are right. Fixed on PolNeAR's train split, four parts held out in turn (see the README).
 */
const LEAST_CONFIDENCE = 0.5;
const LEAST_WITHOUT_CUE = 0.85;
const LEAST_OF_PRONOUN = 0.65;
const LEAST_LEFT_OPEN = 0.7;

/** What is stated beside the quotation is right 97 times in 100 from these probabilities on. */
const LEAST_STATED = { sentence: 0.93, fragment: 0.96 } as const;

const NOBODY: Verdict = { grade: 'unattributed', rule: 'no candidate is likely enough', clause: null };

const RULES: Readonly<Record<SubjectRule, string>> = {
  direct: 'subject of the cue',
  overPreposition: 'subject of the cue, before its prepositions',
  overApposition: 'subject of the cue, before an aside',
  relative: 'relative pronoun, subject of the cue',
  antecedent: 'noun whose relative clause holds the cue',
  conjunct: 'one of two subjects of the cue',
  coordinateMain: 'subject of the sentence, carried over to a second verb',
  participleMain: 'subject of the sentence, that a participle borrows',
  coordinate: 'subject carried over to a second verb',
  participle: 'subject that a participle borrows',
  infinitive: 'subject that an infinitive borrows',
  inverted: 'inverted tag: cue, then speaker',
  agent: 'agent of a passive cue',
  possessor: 'possessor of a noun of speech',
  accordingTo: 'according to',
  label: 'label before a colon',
};

const PRONOUNS: ReadonlySet<MentionKind> = new Set([
  'heOrShe',
  'they',
  'it',
  'firstOrSecond',
  'objectPronoun',
  'relative',
]);

/** Grades an attribution; `previous` is the speaker's phrase of the quotation before, or -1. */
export function judge(reading: Reading, attributed: Attributed, previous: number): Verdict {
  const { candidate, basis, confidence } = attributed;
  if (candidate < 0 || confidence < LEAST_CONFIDENCE) return NOBODY;
  const verdict = verdictOf(reading, attributed, previous);
  return basis === 'ranked' && confidence < leastFor(reading, attributed, verdict) ? NOBODY : verdict;
}

/** How likely the speaker must be, by what is known of him and of the form of what he says. */
function leastFor(reading: Reading, { context, candidate, evidence }: Attributed, verdict: Verdict): number {
  const isFragment = formOf(context) === 'partial';
  if (verdict.grade === 'pronoun' && isFragment) return LEAST_OF_PRONOUN;
  if (verdict.grade !== 'inferred') return LEAST_CONFIDENCE;
  if (!isFragment)
    return reading.segments[context.segment]?.closed === true ? LEAST_CONFIDENCE : LEAST_LEFT_OPEN;
  const isBeside = phraseAt(reading.phrases, candidate).sentence === evidence.sentence;
  return isBeside && strengthOf(reading, verdict.clause) >= 2 ? LEAST_CONFIDENCE : LEAST_WITHOUT_CUE;
}

function verdictOf(reading: Reading, attributed: Attributed, previous: number): Verdict {
  const { candidate, evidence, basis } = attributed;
  const clause = cueClause(reading, attributed);
  if (basis === 'open') return { grade: 'continued', rule: 'the quotation before is not closed', clause };
  if (basis === 'answer')
    return { grade: 'inferred', rule: 'the other voice answers the question before', clause: null };
  if (basis === 'credit') return { grade: 'named', rule: 'name that signs the quotation', clause: null };
  const inSentence = phraseAt(reading.phrases, candidate).sentence === evidence.sentence;
  if (!inSentence && candidate === previous)
    return { grade: 'continued', rule: 'goes on from the quotation before', clause };
  if (clause === null || !inSentence) return inferredVerdict(reading, attributed, clause);
  if (PRONOUNS.has(mentionKindOf(reading, candidate)))
    return { grade: 'pronoun', rule: RULES[clause.rule], clause };
  return {
    grade: isStated(reading, attributed, clause) ? 'named' : 'inferred',
    rule: RULES[clause.rule],
    clause,
  };
}

/** By a cue that says that somebody spoke or judged, and beyond doubt. */
function isStated(reading: Reading, { confidence, evidence }: Attributed, clause: Clause): boolean {
  const least = evidence.isFull ? LEAST_STATED.sentence : LEAST_STATED.fragment;
  return confidence >= least && strengthOf(reading, clause) >= 2;
}

const THINGS: ReadonlySet<MentionKind> = new Set(['the', 'a', 'bare', 'quantity', 'possessed']);

/** A thing that no verb lets speak is no speaker: better nobody than "noon". */
function inferredVerdict(reading: Reading, attributed: Attributed, clause: Clause | null): Verdict {
  const isThing = THINGS.has(mentionKindOf(reading, attributed.candidate));
  if (isThing) return { grade: 'unattributed', rule: 'nothing that can speak is near', clause: null };
  return { grade: 'inferred', rule: inferredRule(reading, attributed), clause };
}

function inferredRule(reading: Reading, { candidate, evidence }: Attributed): string {
  const phrase = phraseAt(reading.phrases, candidate);
  if (phrase.sentence === evidence.sentence) return 'nearest likely name in the sentence';
  return phrase.sentence < evidence.sentence ? 'subject of a sentence before' : 'subject of a sentence after';
}

/** Of the speaker's clauses, the one whose verb stands nearest the quotation. */
function cueClause(reading: Reading, { candidate, evidence }: Attributed): Clause | null {
  let best: Clause | null = null;
  for (const clause of reading.clausesBySubject[candidate] ?? []) {
    if (
      best === null ||
      cueWorth(reading, clause, evidence.phrase) > cueWorth(reading, best, evidence.phrase)
    )
      best = clause;
  }
  return best;
}

function cueWorth(reading: Reading, clause: Clause, quote: number): number {
  return phraseAt(reading.phrases, clause.verb).strength * 4 - Math.min(30, Math.abs(clause.verb - quote));
}

/** The words of a cue: the verb, "according to", or the colon after a label. */
export function cueSpan(reading: Reading, clause: Clause): { start: number; end: number } {
  const verb = phraseAt(reading.phrases, clause.verb);
  if (clause.rule !== 'accordingTo') {
    const head = tokenAt(reading.tokens, verb.kind === 'verb' ? verb.head : verb.last);
    return { start: head.start, end: head.end };
  }
  const before = tokenAt(reading.tokens, verb.first - 1);
  if (before.lower === 'words')
    return { start: tokenAt(reading.tokens, verb.first - 3).start, end: verb.end };
  return { start: before.lower === 'according' ? before.start : verb.start, end: verb.end };
}
