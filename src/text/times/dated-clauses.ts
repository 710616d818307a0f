import type { DatedTime, Span, TimeExpression } from '../analysis.ts';
import { type Phrase, phraseAt } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import type { Sentence } from '../grammar/sentences.ts';

/** Each time with the clause of the writer's that it dates, if it dates one. Both lists are in order. */
export function withClauses(
  reading: Reading,
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
): DatedTime[] {
  let at = 0;
  return times.map((time) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= time.start) at += 1;
    const sentence = sentences[at];
    return { ...time, clause: sentence ? clauseOf(reading, sentence, time) : null };
  });
}

/**
 * The clause that a time dates: the part of its sentence between semicolons and clauses of their own after "and". None
 * where the time has no value, stands in somebody's mouth, belongs to a noun ("the 2017 film", "Monday’s vote"), or the
 * clause has no verb of its own.
 */
function clauseOf({ text, phrases }: Reading, sentence: Sentence, time: TimeExpression): Span | null {
  if (time.edtf === null && time.relative === null) return null;
  const holding = indexAt(phrases, sentence, time.start);
  if (holding < 0 || isOfNoun(text, phraseAt(phrases, holding), time)) return null;
  if (phraseAt(phrases, holding).kind === 'quote') return null;
  const { from, to } = partAround(text, phrases, sentence, holding);
  return hasFiniteVerb(phrases, from, to) ? trimmed(text, phrases, from, to) : null;
}

function indexAt(phrases: readonly Phrase[], { from, to }: Sentence, offset: number): number {
  for (let at = from; at < to; at += 1) if (phraseAt(phrases, at).end > offset) return at;
  return -1;
}

function isOfNoun(text: string, phrase: Phrase, time: TimeExpression): boolean {
  if (/^(?:['’]s?\b|-)/u.test(text.slice(time.end, time.end + 3))) return true;
  return phrase.kind === 'noun' && phrase.end > time.end;
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/** From the border before a phrase to the next one; all of the sentence where such a part would have no verb. */
function partAround(text: string, phrases: readonly Phrase[], { from, to }: Sentence, at: number): Part {
  let first = at;
  while (first > from && !isBorder(text, phrases, first - 1, to)) first -= 1;
  let last = at + 1;
  while (last < to && !isBorder(text, phrases, last, to)) last += 1;
  return hasFiniteVerb(phrases, first, last) ? { from: first, to: last } : { from, to };
}

/** A semicolon, or a comma before "and", a noun and its verb. */
function isBorder(text: string, phrases: readonly Phrase[], at: number, to: number): boolean {
  const { kind, start } = phraseAt(phrases, at);
  if (text[start] === ';') return true;
  if (kind !== 'comma' || phraseAt(phrases, at + 1).kind !== 'conjunction') return false;
  if (phraseAt(phrases, at + 2).kind !== 'noun') return false;
  let next = at + 3;
  while (next < to && ['preposition', 'noun', 'adverb'].includes(phraseAt(phrases, next).kind)) next += 1;
  return next < to && isFinite(phraseAt(phrases, next));
}

function hasFiniteVerb(phrases: readonly Phrase[], from: number, to: number): boolean {
  return phrases.slice(from, to).some(isFinite);
}

function isFinite({ kind, isParticiple, isInfinitive }: Phrase): boolean {
  return kind === 'verb' && !isParticiple && !isInfinitive;
}

/** Without the marks and the "and" that join it to what stands beside it. */
function trimmed(text: string, phrases: readonly Phrase[], from: number, to: number): Span {
  let first = from;
  while (first < to - 1 && ['comma', 'conjunction'].includes(phraseAt(phrases, first).kind)) first += 1;
  const { start } = phraseAt(phrases, first);
  const words = text.slice(start, phraseAt(phrases, to - 1).end);
  return { start, end: start + words.replace(/[\s,;:.]+$/u, '').length };
}
