import { phraseAt } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import { tokenAt } from '../grammar/token.ts';
import { WordClass } from '../grammar/word-class.ts';
import { AFTER, type QuoteContext } from './quote-context.ts';

const LONGEST = 14;
const DASH = /^(?:[—–―-]|--)$/;

/**
 * The name that signs a quotation with a dash, at the end of its paragraph or on a line of its own under it: "“…” — Ann Doe,
 * driver". The phrase of the name, or -1.
 */
export function creditedTo(reading: Reading, context: QuoteContext): number {
  const dash = signingDash(reading, context);
  if (dash < 0) return -1;
  const name = phraseAt(reading.phrases, dash + 1);
  const isName =
    name.kind === 'noun' && (tokenAt(reading.tokens, name.head).classes & WordClass.capital) !== 0;
  return isName && endsParagraph(reading, dash) ? dash + 1 : -1;
}

function signingDash(reading: Reading, context: QuoteContext): number {
  const at =
    phraseAt(reading.phrases, context.phrase + 1).kind === 'stop' ? context.phrase + 2 : context.phrase + 1;
  const phrase = phraseAt(reading.phrases, at);
  if (phrase.kind !== 'dash' || !DASH.test(tokenAt(reading.tokens, phrase.first).lower)) return -1;
  const below = phrase.paragraph - context.paragraph;
  if (below === 0) return at;
  // On a line of its own, under a quotation that ends its paragraph.
  return context.after === AFTER.paragraph && below <= 2 ? at : -1;
}

/** A name and what describes it, and no clause of its own: "— Ann Doe, driver" and nothing more. */
function endsParagraph(reading: Reading, dash: number): boolean {
  const { paragraph } = phraseAt(reading.phrases, dash);
  for (let at = dash + 1; at < dash + LONGEST; at += 1) {
    const phrase = phraseAt(reading.phrases, at);
    if (phrase.paragraph !== paragraph) return true;
    if (phrase.kind === 'verb' || phrase.kind === 'quote') return false;
  }
  return false;
}
