import { paragraphsOf } from './paragraphs.ts';
import type { Span } from './span.ts';

/** How many words begin within a span of a text. */
export type CountWords = (span: Span) => number;

/**
 * Counts the words that begin within spans of a text, as Unicode (UAX #29) divides them in its language. The text is
 * divided once, whatever is asked, and line by line: no word runs over a line's end (WB3a), and an engine that copies what
 * it is given for each word takes a hundred times as long in one piece.
 */
export function wordsWithin(text: string, language: string): CountWords {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const starts: number[] = [];
  for (const line of paragraphsOf(text))
    for (const { index, isWordLike } of segmenter.segment(text.slice(line.start, line.end)))
      if (isWordLike) starts.push(line.start + index);
  return ({ start, end }) => countBelow(starts, end) - countBelow(starts, start);
}

/** How many of the ascending numbers are less than `bound`. */
export function countBelow(ascending: readonly number[], bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Words a minute of silent reading of English non-fiction: the mean of 190 studies.
 * Brysbaert, M. (2019), How many words do we read per minute?, Journal of Memory and Language 109, 104047.
 */
const WORDS_A_MINUTE = 238;

/** Whole minutes to read so many words, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
