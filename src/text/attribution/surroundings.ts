import type { Clause } from '../grammar/clause.ts';
import { phraseAt } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import { isSubjectOf, leadsOn, type QuoteContext, strengthOf } from './quote-context.ts';

/** How one candidate stands to one quotation. */
export interface Standing {
  /** Sentences between: negative to the left, 0 in the same one, clipped to -3 … 2. */
  readonly sentences: number;
  readonly isLeft: boolean;
  readonly sameParagraph: boolean;
  /** Noun phrases and verbs between candidate and quotation, and quotations too. */
  readonly nouns: number;
  readonly verbs: number;
  readonly quotes: number;
  /** The clause by which it may speak here: the strongest, then the nearest; `null` if it is subject of none. */
  readonly clause: Clause | null;
  readonly clauseStrength: number;
  /** Phrases, and verbs that may cue, between that clause's verb and the quotation. */
  readonly clauseGap: number;
  readonly verbsFromClause: number;
  readonly clauseIsLeft: boolean;
}

/** Prefix counts over the phrases of a text, so that "how many between" is a subtraction. */
export interface Counts {
  readonly nouns: Int32Array;
  readonly verbs: Int32Array;
  readonly quotes: Int32Array;
}

/** Counts nouns, verbs and quotations before each phrase. */
export function countPhrases(reading: Reading): Counts {
  const size = reading.phrases.length + 1;
  const counts = { nouns: new Int32Array(size), verbs: new Int32Array(size), quotes: new Int32Array(size) };
  reading.phrases.forEach((phrase, index) => {
    counts.nouns[index + 1] = (counts.nouns[index] ?? 0) + (phrase.kind === 'noun' ? 1 : 0);
    counts.verbs[index + 1] = (counts.verbs[index] ?? 0) + (phrase.kind === 'verb' ? 1 : 0);
    counts.quotes[index + 1] = (counts.quotes[index] ?? 0) + (phrase.kind === 'quote' ? 1 : 0);
  });
  return counts;
}

/** The number counted strictly between two phrases, whichever comes first. */
export function between(counts: Int32Array, one: number, other: number): number {
  const low = Math.min(one, other) + 1;
  const high = Math.max(one, other);
  return high <= low ? 0 : (counts[high] ?? 0) - (counts[low] ?? 0);
}

/** Measures a candidate against a quotation. */
export function standingOf(
  reading: Reading,
  counts: Counts,
  context: QuoteContext,
  candidate: number,
): Standing {
  const phrase = phraseAt(reading.phrases, candidate);
  const clause = clauseFor(reading, context, candidate);
  return {
    sentences: Math.max(-3, Math.min(2, phrase.sentence - context.sentence)),
    isLeft: candidate < context.phrase,
    sameParagraph: phrase.paragraph === context.paragraph,
    nouns: between(counts.nouns, candidate, context.phrase),
    verbs: between(counts.verbs, candidate, context.phrase),
    quotes: between(counts.quotes, candidate, context.phrase),
    clause,
    clauseStrength: strengthOf(reading, clause),
    clauseGap: clause === null ? 99 : Math.abs(clause.verb - context.phrase) - 1,
    verbsFromClause: clause === null ? 99 : between(counts.verbs, clause.verb, context.phrase),
    clauseIsLeft: clause !== null && clause.verb < context.phrase,
  };
}

/** Of the clauses that a candidate is subject of: in the quotation's sentence if any, the stronger, the nearer. */
function clauseFor(reading: Reading, context: QuoteContext, candidate: number): Clause | null {
  let best: Clause | null = null;
  let bestWorth = -Infinity;
  for (const clause of reading.clausesBySubject[candidate] ?? []) {
    if (clause.verb > context.phrase && leadsOn(reading, clause)) continue;
    if (isSubjectOf(reading, clause, context.phrase)) continue;
    const gap = Math.abs(clause.verb - context.phrase);
    const verb = phraseAt(reading.phrases, clause.verb);
    const adjacent = gap === 1 ? 25 : 0;
    const worth =
      strengthOf(reading, clause) * 10 - Math.min(gap, 40) / 2 - (verb.isPassive ? 12 : 0) + adjacent;
    if (worth > bestWorth) {
      best = clause;
      bestWorth = worth;
    }
  }
  return best;
}
