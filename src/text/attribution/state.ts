import { phraseAt } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import { tokenAt } from '../grammar/token.ts';
import { MENTION_KINDS, mentionKindOf } from './mention-kind.ts';
import { strengthOf } from './quote-context.ts';
import { type Report, reportersOf } from './reports.ts';
import { isPassiveNaming } from './terms.ts';
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
  /** The text begins with a short paragraph of its own, and more follows: a headline. */
  readonly hasHeadline: boolean;
  /** How many marked stretches have a verb of speech beside them. */
  readonly taggedQuotes: number;
  /** True where stops stand after the closing mark rather than within: the British habit. */
  readonly stopsOutside: boolean;
  /** The phrase of the last speaker found, of the last quotation, and that quotation's form; -1 for none. */
  previous: number;
  previousQuote: number;
  previousWasFull: boolean;
  previousWasClosed: boolean;
  /** True where the last quotation was an untagged turn that answered another's. */
  previousWasAnswer: boolean;
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
    hasHeadline: hasHeadline(reading.text),
    stopsOutside: hasStopsOutside(reading),
    previous: -1,
    previousQuote: -1,
    previousWasFull: false,
    previousWasClosed: true,
    previousWasAnswer: false,
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
  return reading.phraseOfSegment.filter((at) => [1, 2, -1, -2].some((step) => isCue(reading, at, at + step)))
    .length;
}

/** A verb of speech that somebody speaks by, and "according to". */
function isCue(reading: Reading, quote: number, at: number): boolean {
  const verb = phraseAt(reading.phrases, at);
  if (verb.kind !== 'verb') return reading.clausesByVerb[at]?.[0]?.rule === 'accordingTo';
  return (
    verb.strength === 3 && reading.clausesByVerb[at] !== undefined && !isPassiveNaming(reading, at, quote)
  );
}

function hasStopsOutside({ text, segments }: Reading): boolean {
  let outside = 0;
  for (const { innerEnd, end, closed } of segments) {
    if (!closed) continue;
    if (/[.,]/.test(text[end] ?? '')) outside += 1;
    if (/[.,]/.test(text[innerEnd - 1] ?? '')) outside -= 1;
  }
  return outside > 0;
}

const LONGEST_HEADLINE = 140;

function hasHeadline(text: string): boolean {
  const lineEnd = text.indexOf('\n');
  return lineEnd >= 0 && lineEnd <= LONGEST_HEADLINE && text.slice(lineEnd).trim() !== '';
}
