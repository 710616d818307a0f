import { phraseAt } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import { tokenAt } from '../grammar/token.ts';
import { MENTION_KINDS, mentionKindOf } from './mention-kind.ts';
import { strengthOf } from './quote-context.ts';
import { type Report, reportersOf } from './reports.ts';
import { type Counts, countPhrases } from './surroundings.ts';

/** What is known of a text while its quotations are attributed in order. */
export interface AttributionState {
  readonly reading: Reading;
  readonly counts: Counts;
  /** How often each name (by its last word) is the subject of a verb of speech. */
  readonly speechesByName: ReadonlyMap<string, number>;
  /** By phrase: the place of its kind in `MENTION_KINDS`, or -1 until it is asked for. */
  readonly kinds: Int8Array;
  /** By phrase: the subject of the clause that reports it, or -1. */
  readonly reporters: Int32Array;
  /** How many marked stretches have a verb of speech beside them. */
  readonly taggedQuotes: number;
  /** The phrase of the last speaker found, of the last quotation, and that quotation's form; -1 for none. */
  previous: number;
  previousQuote: number;
  previousWasFull: boolean;
  previousWasClosed: boolean;
  /** The last speaker who is not `previous`, or -1. */
  otherVoice: number;
}

/** The state before the first quotation. */
export function initialState(reading: Reading, reports: readonly Report[]): AttributionState {
  return {
    reading,
    counts: countPhrases(reading),
    speechesByName: countSpeeches(reading),
    kinds: new Int8Array(reading.phrases.length).fill(-1),
    reporters: reportersOf(reading, reports),
    taggedQuotes: countTagged(reading),
    previous: -1,
    previousQuote: -1,
    previousWasFull: false,
    previousWasClosed: true,
    otherVoice: -1,
  };
}

/** The place of a phrase's kind in `MENTION_KINDS`. */
export function kindCodeOf(state: AttributionState, phrase: number): number {
  const known = state.kinds[phrase] ?? -1;
  if (known >= 0) return known;
  const code = MENTION_KINDS.indexOf(mentionKindOf(state.reading, phrase));
  state.kinds[phrase] = code;
  return code;
}

function countSpeeches(reading: Reading): ReadonlyMap<string, number> {
  const speeches = new Map<string, number>();
  for (const clause of reading.clauses) {
    if (strengthOf(reading, clause) < 3) continue;
    const head = tokenAt(reading.tokens, phraseAt(reading.phrases, clause.subject).head).lower;
    speeches.set(head, (speeches.get(head) ?? 0) + 1);
  }
  return speeches;
}

function countTagged(reading: Reading): number {
  const isCue = (at: number) => phraseAt(reading.phrases, at).strength === 3;
  return reading.phraseOfSegment.filter(
    (at) => isCue(at + 1) || isCue(at + 2) || isCue(at - 1) || isCue(at - 2),
  ).length;
}
