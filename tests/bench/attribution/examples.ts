import { candidatesFor } from '../../../src/text/attribution/candidates.ts';
import { contextOf, type QuoteContext } from '../../../src/text/attribution/quote-context.ts';
import { rankingFeatures } from '../../../src/text/attribution/ranking-features.ts';
import { speechFeatures } from '../../../src/text/attribution/speech-features.ts';
import { findReports } from '../../../src/text/attribution/reports.ts';
import { type AttributionState, initialState } from '../../../src/text/attribution/state.ts';
import { CellList } from '../../../src/text/attribution/templates.ts';
import { standingOf } from '../../../src/text/attribution/surroundings.ts';
import { phraseAt } from '../../../src/text/grammar/phrase.ts';
import { type Reading, readText } from '../../../src/text/grammar/reading.ts';
import type { GoldDocument, GoldQuote, GoldSpeaker, Span } from './corpus.ts';
import { isSameSpeaker } from './speaker-match.ts';

/** What the speech model learns from: the features of a marked stretch, and whether the corpus calls it a quotation. */
export interface SpeechExample {
  readonly cells: readonly number[];
  readonly isSpeech: boolean;
}

/** What the ranking model learns from: the features of each candidate, and which of them are right. */
export interface RankingExample {
  readonly candidates: ReadonlyArray<readonly number[]>;
  readonly right: readonly number[];
  readonly describe: () => string;
}

export interface Examples {
  readonly speech: SpeechExample[];
  readonly ranking: RankingExample[];
}

const SAME_SPAN = 0.8;

/** Turns a document into examples, walking its quotations as the engine does but with the corpus's own answers. */
export function examplesOf(document: GoldDocument): Examples {
  const reading = readText(document.text);
  const state = initialState(reading, findReports(reading));
  const gold = document.quotes.filter((quote) => quote.type !== 'indirect');
  const examples: Examples = { speech: [], ranking: [] };
  let last = 0;
  reading.segments.forEach((segment, index) => {
    const context = contextOf(reading, index);
    const quote = gold.find((one) => overlap(one, segment) >= SAME_SPAN);
    examples.speech.push({
      cells: cellsOf((cells) => speechFeatures(state, context, last, cells)),
      isSpeech: quote !== undefined,
    });
    last = quote === undefined ? 2 : 1;
    if (quote === undefined) return;
    addRanking(examples, state, context, quote, document.text);
    state.previousQuote = context.phrase;
    state.previousWasFull = context.isFull;
    state.previousWasClosed = segment.closed;
  });
  return examples;
}

function cellsOf(fill: (cells: CellList) => void): number[] {
  const cells = new CellList();
  fill(cells);
  return cells.toArray();
}

function overlap(one: { start: number; end: number }, other: { start: number; end: number }): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

function addRanking(
  examples: Examples,
  state: AttributionState,
  context: QuoteContext,
  quote: GoldQuote,
  text: string,
): void {
  if (quote.speaker === undefined) return;
  const { reading } = state;
  const candidates = candidatesFor(reading, context, state.previous);
  const right = rightOnes(reading, candidates, quote.speaker);
  if (right.length === 0) return;
  examples.ranking.push({
    candidates: candidates.map((candidate) =>
      cellsOf((cells) =>
        rankingFeatures(
          state,
          context,
          candidate,
          standingOf(reading, state.counts, context, candidate),
          cells,
        ),
      ),
    ),
    right,
    describe: () => text.slice(Math.max(0, quote.start - 200), quote.end + 120),
  });
  state.previous = candidates[right[0] ?? 0] ?? -1;
}

/** The candidates that match the marked speaker; those that stand where it was marked, if any do. */
function rightOnes(reading: Reading, candidates: readonly number[], speaker: GoldSpeaker): number[] {
  const matching = candidates.flatMap((candidate, index) =>
    isSameSpeaker(speaker, spanOf(reading, candidate)) ? [index] : [],
  );
  const inPlace = matching.filter((index) => overlap(spanOf(reading, candidates[index] ?? -1), speaker) > 0);
  return inPlace.length > 0 ? inPlace : matching;
}

function spanOf(reading: Reading, candidate: number): Span {
  const { start, end } = phraseAt(reading.phrases, candidate);
  return { start, end, text: reading.text.slice(start, end) };
}
