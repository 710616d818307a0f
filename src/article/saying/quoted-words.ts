import type { Article, Quote } from '../article.ts';
import { cutKeepingSense } from './cut.ts';
import { inMarks, unmarked } from './excerpt.ts';

/**
 * The words of a quotation in the first of the rooms (UTF-16 units, marks not counted) where they stand whole or cut with
 * their sense; null where they do in none. Reported speech stands in no marks, for the words are the article's.
 */
export function quotedWords({ text }: Article, quote: Quote, rooms: readonly number[]): string | null {
  const whole = quote.spans.map((span) => unmarked(text, span)).join(' ');
  const words = rooms.map((most) => cutKeepingSense(whole, most)).find((cut) => cut !== null);
  if (words === undefined) return null;
  return inMarks(quote, words);
}
