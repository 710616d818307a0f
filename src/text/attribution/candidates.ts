import { canSpeak } from '../cast/can-speak.ts';
import { phraseAt } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import { tokenAt } from '../grammar/token.ts';
import type { QuoteContext } from './quote-context.ts';

const PHRASES_BEFORE = 60;
const PHRASES_AFTER = 40;
const NOUNS_BEFORE = 24;
const NOUNS_AFTER = 10;
const PARAGRAPHS_BEFORE = 2;
const NOUNS_ACROSS_PARAGRAPHS = 12;

/**
 * The noun phrases (and relative pronouns that are subjects) near a quotation that may name its speaker, and the speaker of
 * the quotation before it. Bounded, so that a long paragraph costs no more per quotation than a short one.
 */
export function candidatesFor(reading: Reading, context: QuoteContext, previous: number): number[] {
  const found: number[] = [];
  collectBefore(reading, context, found);
  collectAfter(reading, context, found);
  if (previous >= 0 && !found.includes(previous)) found.push(previous);
  return found;
}

function collectBefore(reading: Reading, context: QuoteContext, found: number[]): void {
  let across = 0;
  const from = Math.max(0, context.phrase - PHRASES_BEFORE);
  for (let at = context.phrase - 1; at >= from && found.length < NOUNS_BEFORE; at -= 1) {
    const distance = context.paragraph - phraseAt(reading.phrases, at).paragraph;
    if (distance > 2 * PARAGRAPHS_BEFORE || across > NOUNS_ACROSS_PARAGRAPHS) return;
    if (!isCandidate(reading, at)) continue;
    if (distance > 0) across += 1;
    found.push(at);
  }
}

function collectAfter(reading: Reading, context: QuoteContext, found: number[]): void {
  const most = found.length + NOUNS_AFTER;
  for (let at = context.phrase + 1; at < context.phrase + PHRASES_AFTER && found.length < most; at += 1) {
    const phrase = phraseAt(reading.phrases, at);
    if (phrase.paragraph !== context.paragraph || phrase.sentence > context.sentence + 2) return;
    if (isCandidate(reading, at)) found.push(at);
  }
}

/** "it" stands for what can speak. */
function isIt({ tokens, phrases }: Reading, at: number): boolean {
  return tokenAt(tokens, phraseAt(phrases, at).head).lower === 'it';
}

function isCandidate(reading: Reading, at: number): boolean {
  const { kind } = phraseAt(reading.phrases, at);
  if (kind === 'noun') return canSpeak(reading, at) || isIt(reading, at);
  return (kind === 'wh' || kind === 'that') && reading.clausesBySubject[at] !== undefined;
}
