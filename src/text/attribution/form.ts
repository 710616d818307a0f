import type { QuoteForm } from '../analysis.ts';
import { AFTER, BEFORE, type QuoteContext } from './quote-context.ts';

/** Direct where it stands as a sentence of its own: at a sentence's start, or after a colon, or introduced by a comma. */
export function formOf(context: QuoteContext): QuoteForm {
  if (!context.isFull) return 'partial';
  const opens: number[] = [
    BEFORE.paragraph,
    BEFORE.sentence,
    BEFORE.colon,
    BEFORE.comma,
    BEFORE.cue,
    BEFORE.other,
  ];
  const closes = context.ending > 0 || context.after === AFTER.paragraph || context.after === AFTER.sentence;
  return opens.includes(context.before) && closes ? 'direct' : 'partial';
}
