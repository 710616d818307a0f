import type { RecordQuote } from '../record-quote.ts';
import { foldedWords, hashOfAll, shinglesOf } from './shingles.ts';

/**
 * What of a quotation is compared with all others of the library. It is made once, with its article: to fold and to count
 * a library's words takes longer than to compare them.
 */
export interface Compared {
  readonly id: string;
  /** How many words it has. */
  readonly length: number;
  /** A number of all of them, then one of each eight: 64-bit floats of this machine, in base64. */
  readonly numbers: string;
  /** Who says it, by `people.json`: only what one person said is looked through for words lifted from it. Else null. */
  readonly is: string | null;
  /** Whether its words are lifted from something that was said, which may stand elsewhere in full. */
  readonly isPartial: boolean;
  /** Its folded words with a blank between them, where `is` says whose they are; else empty. */
  readonly words: string;
}

/** What is compared of quotations. Reported speech is the article’s wording, and a partial of nobody known is in nothing. */
export function comparedOf(quotes: readonly RecordQuote[]): Compared[] {
  return quotes.flatMap(({ id, form, words, speaker }): Compared[] => {
    const is = speaker?.is ?? null;
    const isPartial = form === 'partial';
    if (form === 'reported' || (isPartial && is === null)) return [];
    const folded = foldedWords(words);
    const numbers = isPartial ? [] : [hashOfAll(folded), ...shinglesOf(folded)];
    return [
      {
        id,
        length: folded.length,
        numbers: written(numbers),
        is,
        isPartial,
        words: is === null ? '' : folded.join(' '),
      },
    ];
  });
}

function written(numbers: readonly number[]): string {
  return Buffer.from(Float64Array.from(numbers).buffer).toString('base64');
}

/** The number of all words of a quotation, and of each eight of them. */
export function numbersOf({ numbers }: Compared): { all: number; shingles: Float64Array } {
  const read = new Float64Array(new Uint8Array(Buffer.from(numbers, 'base64')).buffer);
  return { all: read[0] ?? 0, shingles: read.subarray(1) };
}
