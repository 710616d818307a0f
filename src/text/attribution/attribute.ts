import { phraseAt } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import type { Segment } from '../marks/segment.ts';
import { candidatesFor } from './candidates.ts';
import { weightsFor } from './linear-model.ts';
import { AFTER, BEFORE, contextOf, type QuoteContext } from './quote-context.ts';
import { RANKING_LAYOUT, rankingFeatures } from './ranking-features.ts';
import { SPEECH_LAYOUT, speechFeatures } from './speech-features.ts';
import { type AttributionState, initialState } from './state.ts';
import { standingOf } from './surroundings.ts';
import { isTitleOfWork } from './works.ts';
import type { Report } from './reports.ts';
import { answerer, isTurn, noteVoice } from './turns.ts';
import { CellList } from './templates.ts';
import weights from './weights.json';

const rankingWeights = weightsFor(RANKING_LAYOUT, weights.ranking);
const speechWeights = weightsFor(SPEECH_LAYOUT, weights.speech);

/** A marked stretch that is speech, with the phrase that names its speaker. */
export interface Attributed {
  readonly context: QuoteContext;
  /** The phrase of the speaker's mention, or -1. */
  readonly speaker: number;
  /** The model's probability of that speaker among the candidates, 0 to 1. */
  readonly confidence: number;
  /** True where it goes on from the quotation before: that one was not closed, and this one opens the next paragraph. */
  readonly continues: boolean;
  /** True where it answers the question before, and so is the other voice's. */
  readonly answers: boolean;
}

/**
 * Decides, in text order, which marked stretches are speech and who speaks each. Greedy: what was decided of one quotation is
 * known when the next is read.
 */
export function attributeSegments(reading: Reading, reports: readonly Report[]): Attributed[] {
  const state = initialState(reading, reports);
  const attributed: Attributed[] = [];
  let lastWasSpeech = 0;
  reading.segments.forEach((segment, index) => {
    const context = contextOf(reading, index);
    const isSpeech = !isExcluded(reading, context, segment) && speaks(state, context, lastWasSpeech);
    lastWasSpeech = isSpeech ? 1 : 2;
    if (!isSpeech) return;
    const continues = continuesPrevious(state, context);
    const answers = continues ? -1 : answerer(state, context);
    const chosen = continues
      ? { candidate: state.previous, confidence: 1 }
      : chooseSpeaker(state, context, answers);
    attributed.push({
      context,
      speaker: chosen.candidate,
      confidence: chosen.confidence,
      continues,
      answers: answers >= 0,
    });
    noteVoice(state, chosen.candidate);
    state.previousQuote = context.phrase;
    state.previousWasFull = context.isFull;
    state.previousWasClosed = segment.closed;
  });
  return attributed;
}

function speaks(state: AttributionState, context: QuoteContext, lastWasSpeech: number): boolean {
  const cells = new CellList();
  speechFeatures(state, context, lastWasSpeech, cells);
  return cells.score(speechWeights) > leastScore(state, context);
}

function leastScore(state: AttributionState, context: QuoteContext): number {
  if (isTurn(state, context)) return LENIENT_TO_TURN;
  return isWholeSentence(state.reading, context) ? LENIENT : 0;
}

/** A whole sentence in marks that stands alone is speech unless much says otherwise; the corpus left many unmarked. */
function isWholeSentence(reading: Reading, context: QuoteContext): boolean {
  const { start, end } = phraseAt(reading.phrases, context.phrase);
  const standsAlone = context.before <= BEFORE.sentence && context.after <= AFTER.sentence;
  return standsAlone && context.isFull && context.ending === 2 && end - start >= SHORTEST_SENTENCE;
}

const LENIENT = -1.5;
const LENIENT_TO_TURN = -4;
const SHORTEST_SENTENCE = 16;

function isExcluded(reading: Reading, context: QuoteContext, segment: Segment): boolean {
  return isSecondary(reading, segment) || isTitleOfWork(reading, context, segment);
}

/** Straight single marks, in a text that quotes with double ones, hold names of things and words within words. */
function isSecondary(reading: Reading, segment: Segment): boolean {
  return segment.style === 'straightSingle' && !reading.singleIsPrimary;
}

/** Each paragraph of a long quotation opens again, and only the last closes. */
function continuesPrevious(state: AttributionState, context: QuoteContext): boolean {
  if (state.previousQuote < 0 || state.previousWasClosed || context.before !== 0) return false;
  return state.previousQuote === context.phrase - 1;
}

interface Choice {
  readonly candidate: number;
  readonly confidence: number;
}

/** How sure a turn is of its voice: an answer may also come from a third. */
const ANSWER_CONFIDENCE = 0.6;

function chooseSpeaker(state: AttributionState, context: QuoteContext, answers: number): Choice {
  if (answers >= 0) return { candidate: answers, confidence: ANSWER_CONFIDENCE };
  let best = -1;
  let highest = -Infinity;
  const scores: number[] = [];
  const cells = new CellList();
  for (const candidate of candidatesFor(state.reading, context, state.previous)) {
    const standing = standingOf(state.reading, state.counts, context, candidate);
    cells.clear();
    rankingFeatures(state, context, candidate, standing, cells);
    const value = cells.score(rankingWeights);
    scores.push(value);
    if (value > highest) {
      highest = value;
      best = candidate;
    }
  }
  const total = scores.reduce((sum, value) => sum + Math.exp(value - highest), 0);
  return { candidate: best, confidence: best < 0 ? 0 : 1 / total };
}
