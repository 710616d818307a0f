import type { Article, Quote } from '../article.ts';
import { cutAtWord, cutKeepingSense } from './cut.ts';
import { inMarks, unmarked } from './excerpt.ts';

/**
 * The words of a quotation in the first of the rooms (UTF-16 units, marks not counted) where they stand whole or cut with
 * their sense. Where they do in none, they are cut to the last: an ellipsis says so. Reported speech stands in no marks,
 * for the words are the article's.
 */
export function quotedWords({ text }: Article, quote: Quote, rooms: readonly number[]): string {
  const known = kept.get(quote) ?? new Map<readonly number[], string>();
  kept.set(quote, known);
  const words = known.get(rooms) ?? made(text, quote, rooms);
  known.set(rooms, words);
  return words;
}

/** A quotation is named in lists, titles and beside its neighbours, and to look for a cut that keeps its sense takes a while. */
const kept = new WeakMap<Quote, Map<readonly number[], string>>();

function made(text: string, quote: Quote, rooms: readonly number[]): string {
  const whole = quote.spans.map((span) => unmarked(text, span)).join(' ');
  return inMarks(quote, fitting(whole, rooms) ?? cutAtWord(whole, rooms.at(-1) ?? whole.length));
}

/** To look for a cut takes a while: the rooms after the first that does are not tried. */
function fitting(whole: string, rooms: readonly number[]): string | null {
  for (const most of rooms) {
    const cut = cutKeepingSense(whole, most);
    if (cut !== null) return cut;
  }
  return null;
}
