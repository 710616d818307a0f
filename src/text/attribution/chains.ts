import { phraseAt } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import { AFTER, BEFORE, contextOf, type QuoteContext } from './quote-context.ts';

/** Paragraphs of one quotation that are looked at for its tag. */
const LONGEST = 12;

/** True where a tag of its own stands at the quotation: "…,” she said", "She said: “…". */
export function hasOwnTag(context: QuoteContext): boolean {
  const right =
    context.rightStrength === 3 && context.after !== AFTER.paragraph && context.after !== AFTER.sentence;
  const left =
    context.leftStrength >= 2 && context.before !== BEFORE.paragraph && context.before !== BEFORE.sentence;
  return right || left;
}

/**
 * What a verb right at the quotation, or a mark or a word away, adds to the evidence that it is speech, as log-odds: much where
 * it is one of speech, less where it is one of judgement ("called it “…”").
 */
export function evidenceBeside({ left, leftStrength, right, rightStrength, phrase }: QuoteContext): number {
  if (right !== null && rightStrength === 3 && right.verb - phrase <= 2) return SPOKEN;
  if (left?.rule === 'agent') return JUDGED;
  if (left === null || phrase - left.verb > 2) return -Infinity;
  return leftStrength === 3 ? SPOKEN : leftStrength === 2 ? JUDGED : -Infinity;
}

const SPOKEN = 6;
const JUDGED = 2.5;

/** True where the segment opens a paragraph right after a quotation that was left open: each paragraph of a long one opens again. */
export function goesOn(reading: Reading, segment: number): boolean {
  const before = reading.segments[segment - 1];
  if (before === undefined || before.closed) return false;
  const self = reading.phraseOfSegment[segment] ?? -1;
  if (reading.phraseOfSegment[segment - 1] !== self - 1) return false;
  return phraseAt(reading.phrases, self - 1).paragraph !== phraseAt(reading.phrases, self).paragraph;
}

/** The paragraph of a long quotation where its tag stands: its first, or the first later one with a tag; else the first. */
export function tagged(reading: Reading, context: QuoteContext): QuoteContext {
  if (hasOwnTag(context)) return context;
  for (let segment = context.segment + 1; segment <= context.segment + LONGEST; segment += 1) {
    if (!goesOn(reading, segment)) break;
    const later = contextOf(reading, segment);
    if (hasOwnTag(later)) return later;
  }
  return context;
}
