import { phraseAt } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import type { Segment } from '../marks/segment.ts';
import { weightsFor } from './linear-model.ts';
import { AFTER, BEFORE, type QuoteContext } from './quote-context.ts';
import { SPEECH_LAYOUT, speechFeatures } from './speech-features.ts';
import type { AttributionState } from './state.ts';
import { CellList } from './templates.ts';
import { isNobodyInParticular, isTerm } from './naming.ts';
import { isTurn } from './turns.ts';
import weights from './weights.json';
import { isTitleOfWork } from './works.ts';

const speechWeights = weightsFor(SPEECH_LAYOUT, weights.speech);

const LENIENT = -1.5;
const CERTAIN = -4;
/** In a text that has nobody speak, a few words in marks are more likely a term. */
const STRICT = 1;
const SHORTEST_SENTENCE = 16;

/** The model's log-odds that a marked stretch is speech, less what is asked of it here: speech above 0. */
export function speechMargin(
  state: AttributionState,
  context: QuoteContext,
  segment: Segment,
  lastWasSpeech: number,
): number {
  const { reading } = state;
  if (isSecondary(reading, segment) || isTitleOfWork(reading, context, segment)) return -Infinity;
  if (isTerm(state, context, segment.innerEnd - segment.innerStart)) return -Infinity;
  const cells = new CellList();
  speechFeatures(state, context, lastWasSpeech, cells);
  return cells.score(speechWeights) - leastScore(state, context);
}

function leastScore(state: AttributionState, context: QuoteContext): number {
  if (isTurn(state, context) || isSecondHalf(state, context)) return CERTAIN;
  if (isWholeSentence(state.reading, context) || hasTagBeside(context)) return LENIENT;
  return state.taggedQuotes === 0 && !context.isFull && !hasSpeaker(state, context) ? STRICT : 0;
}

/** A whole sentence in marks that stands alone is speech unless much says otherwise; the corpus left many unmarked. */
function isWholeSentence(reading: Reading, context: QuoteContext): boolean {
  const { start, end } = phraseAt(reading.phrases, context.phrase);
  const standsAlone = context.before <= BEFORE.sentence && context.after <= AFTER.sentence;
  return standsAlone && context.isFull && context.ending === 2 && end - start >= SHORTEST_SENTENCE;
}

/** A verb of speech or judgement whose subject is somebody. */
function hasSpeaker(state: AttributionState, { left, leftStrength }: QuoteContext): boolean {
  if (left === null || leftStrength < 2) return false;
  return leftStrength === 3 || !isNobodyInParticular(state, left.subject);
}

/** "“Why?” asked Doe", "it is “slight,” said Doe": a comma or a stop, and right after it a verb of speech with its subject. */
function hasTagBeside({ ending, right, rightStrength, phrase }: QuoteContext): boolean {
  return ending > 0 && right !== null && rightStrength === 3 && right.verb - phrase <= 2;
}

/** "“The church,” said Doe, “goes.”": what the tag interrupts goes on after it. */
function isSecondHalf(state: AttributionState, context: QuoteContext): boolean {
  const { reading, previousQuote } = state;
  const first = reading.segments[phraseAt(reading.phrases, previousQuote).segment];
  if (first === undefined || phraseAt(reading.phrases, previousQuote).sentence !== context.sentence)
    return false;
  if (reading.text[first.innerEnd - 1] !== ',' || context.before !== BEFORE.comma) return false;
  for (let at = previousQuote + 1; at < context.phrase; at += 1)
    if (phraseAt(reading.phrases, at).strength === 3) return true;
  return false;
}

/** Straight single marks, in a text that quotes with double ones, hold names of things and words within words. */
function isSecondary(reading: Reading, segment: Segment): boolean {
  return segment.style === 'straightSingle' && !reading.singleIsPrimary;
}
