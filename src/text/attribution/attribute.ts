import { phraseAt } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import { tokenAt } from '../grammar/token.ts';
import { WordClass } from '../grammar/word-class.ts';
import type { Segment } from '../marks/segment.ts';
import { goesOn, hasOwnTag, evidenceBeside, tagged } from './chains.ts';
import { creditedTo } from './credits.ts';
import { innermostSource } from './innermost.ts';
import { contextOf, type QuoteContext } from './quote-context.ts';
import { type Choice, likeliest } from './ranking.ts';
import type { Report } from './reports.ts';
import { speechMargin } from './speech.ts';
import { type AttributionState, initialState } from './state.ts';
import { answerer, noteVoice } from './turns.ts';

/**
 * What decided who speaks: the ranking of those near; that the quotation before was not closed; that an untagged turn answers
 * a question; the name that signs it with a dash.
 */
export type Basis = 'ranked' | 'open' | 'answer' | 'credit';

/** A marked stretch that is speech, with the phrase that names its speaker. */
export interface Attributed extends Choice {
  readonly context: QuoteContext;
  /** Where the evidence stands: the paragraph of a long quotation that holds its tag; most often `context`. */
  readonly evidence: QuoteContext;
  readonly basis: Basis;
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
    const margin = speechMargin(state, context, segment, lastWasSpeech);
    lastWasSpeech = margin > 0 ? 1 : 2;
    if (margin <= 0) return;
    const one = attribute(state, context);
    const evident = one.basis === 'credit' ? Infinity : weighed(margin, evidenceBeside(context));
    const speech = 1 / (1 + Math.exp(-evident));
    attributed.push({ ...one, confidence: one.confidence * speech });
    note(state, one, segment);
  });
  return attributed;
}

/** A verb beside the marks is evidence that the model has weighed too: it adds half of what it would by itself. */
function weighed(margin: number, evidence: number): number {
  return evidence > margin ? (margin + evidence) / 2 : margin;
}

function note(state: AttributionState, { context, candidate, basis }: Attributed, segment: Segment): void {
  noteVoice(state, candidate);
  state.previousWasAnswer = basis === 'answer';
  state.previousQuote = context.phrase;
  state.previousWasFull = context.isFull;
  state.previousWasClosed = segment.closed;
}

/** How sure a turn is of its voice: an answer may also come from a third. */
const ANSWER_CONFIDENCE = 0.6;
const CREDIT_CONFIDENCE = 0.97;
const INNERMOST_CONFIDENCE = 0.85;
const PLAIN_TAG_CONFIDENCE = 0.98;

function attribute(state: AttributionState, context: QuoteContext): Attributed {
  const { reading } = state;
  const by = (basis: Attributed['basis'], candidate: number, confidence: number): Attributed => ({
    context,
    evidence: context,
    basis,
    candidate,
    confidence,
  });
  const credited = creditedTo(reading, context);
  if (credited >= 0) return by('credit', credited, CREDIT_CONFIDENCE);
  if (continuesPrevious(state, context)) {
    const other = hasOwnTag(context) ? likeliest(state, context) : null;
    if (other === null || !isAnother(state, other)) return by('open', state.previous, 1);
    return by('ranked', other.candidate, other.confidence);
  }
  const answering = answerer(state, context);
  if (answering >= 0) return by('answer', answering, ANSWER_CONFIDENCE);
  const tagger = plainTag(reading, context);
  if (tagger >= 0) return by('ranked', tagger, PLAIN_TAG_CONFIDENCE);
  const inner = innermostSource(state, context);
  if (inner >= 0) return by('ranked', inner, INNERMOST_CONFIDENCE);
  const evidence = tagged(reading, context);
  return { context, evidence, basis: 'ranked', ...likeliest(state, evidence) };
}

/** "“…,” Doe predicted.": a comma within the marks, the tag, and nothing more; whatever stands before. Else -1. */
function plainTag(
  reading: Reading,
  { ending, right, rightStrength, phrase, sentence }: QuoteContext,
): number {
  if (ending !== 1 || right === null || rightStrength !== 3) return -1;
  const { verb, subject } = right;
  if (verb < phrase || subject < phrase || verb + subject !== 2 * phrase + 3) return -1;
  const next = phraseAt(reading.phrases, phrase + 3);
  return next.kind === 'stop' || next.sentence !== sentence ? subject : -1;
}

function continuesPrevious(state: AttributionState, context: QuoteContext): boolean {
  return state.previousQuote === context.phrase - 1 && goesOn(state.reading, context.segment);
}

/** A tag with a name that is not the last speaker's: the mark before was left open by mistake. */
function isAnother(state: AttributionState, { candidate, confidence }: Choice): boolean {
  if (state.previous < 0 || confidence < 0.5) return candidate >= 0;
  const { phrases, tokens } = state.reading;
  const head = tokenAt(tokens, phraseAt(phrases, candidate).head);
  const last = tokenAt(tokens, phraseAt(phrases, state.previous).head);
  return (head.classes & last.classes & WordClass.capital) !== 0 && head.lower !== last.lower;
}
