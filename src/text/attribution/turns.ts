import { phraseAt } from '../grammar/phrase.ts';
import { tokenAt } from '../grammar/token.ts';
import { AFTER, BEFORE, type QuoteContext } from './quote-context.ts';
import type { AttributionState } from './state.ts';

/** A quotation that is a paragraph by itself, right after a paragraph that quoted: a turn of a conversation. */
export function isTurn(state: AttributionState, context: QuoteContext): boolean {
  if (context.before !== BEFORE.paragraph || context.after !== AFTER.paragraph) return false;
  if (state.previousQuote < 0 || !state.previousWasClosed || context.ending !== 2) return false;
  const between = context.paragraph - phraseAt(state.reading.phrases, state.previousQuote).paragraph;
  return between >= 1 && between <= 2;
}

/** Who answers: after a question, or an answer, an untagged turn belongs to the other voice, if there has been one; else -1. */
export function answerer(state: AttributionState, context: QuoteContext): number {
  if (state.otherVoice < 0 || !isTurn(state, context)) return -1;
  const asked = state.reading.segments[phraseAt(state.reading.phrases, state.previousQuote).segment];
  if (state.previousWasAnswer) return state.otherVoice;
  return asked !== undefined && state.reading.text[asked.innerEnd - 1] === '?' ? state.otherVoice : -1;
}

/** Notes who spoke; the speaker before becomes the other voice where the two differ. */
export function noteVoice(state: AttributionState, speaker: number): void {
  if (speaker < 0) return;
  if (state.previous >= 0 && headOf(state, speaker) !== headOf(state, state.previous))
    state.otherVoice = state.previous;
  state.previous = speaker;
}

function headOf(state: AttributionState, phrase: number): string {
  return tokenAt(state.reading.tokens, phraseAt(state.reading.phrases, phrase).head).lower;
}
