import { type Phrase, phraseAt } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import { tokenAt } from '../grammar/token.ts';
import { mentionKindOf } from './mention-kind.ts';

/** A name after one of these is a writer's or a place's. */
const BEFORE_OTHERS = new Set('by to at in of from near for'.split(' '));
const PRESS = /\b(?:reporter|correspondent|editor|writer|interviewer|photographer|photographs?|our)\b/i;

/**
 * Whom an interview is with: of the full names before its first question, the one whose surname the text uses most, the first
 * of equals; the phrase, or -1. Names after "by" or "to", and the paper's own people, are passed over.
 */
export function interviewee(reading: Reading, until: number): number {
  let best = -1;
  let most = 0;
  for (let at = 0; at < reading.phrases.length && phraseAt(reading.phrases, at).start < until; at += 1) {
    if (mentionKindOf(reading, at) !== 'fullName' || isOther(reading, at)) continue;
    const uses = usesOf(reading, phraseAt(reading.phrases, at));
    if (uses > most) {
      best = at;
      most = uses;
    }
  }
  return best;
}

function isOther(reading: Reading, at: number): boolean {
  const phrase = phraseAt(reading.phrases, at);
  if (phrase.kind !== 'noun') return true;
  const before = tokenAt(reading.tokens, phrase.first - 1).lower;
  if (BEFORE_OTHERS.has(before)) return true;
  const around = reading.text.slice(Math.max(0, phrase.start - 30), phrase.end);
  return PRESS.test(around.slice(around.lastIndexOf('\n') + 1));
}

function usesOf(reading: Reading, phrase: Phrase): number {
  const surname = tokenAt(reading.tokens, phrase.head).lower;
  return reading.tokens.reduce((uses, token) => (token.lower === surname ? uses + 1 : uses), 0);
}
