import type { RecordPerson, RecordQuote } from '../record-quote.ts';
import { foldedWords, hashOfAll, SHINGLE, shinglesOf } from './shingles.ts';

/**
 * What of the quotations of an article is compared with all others of the library. It is made once, with the article: to fold and
 * to count a library's words takes longer than to compare them.
 */
export interface ComparedQuotes {
  readonly quotes: readonly Compared[];
  /** Of each quotation that is not partial a number of all of its words, then one of each eight. */
  readonly numbers: Float64Array;
}

export interface Compared {
  readonly id: string;
  /** How many words it has. */
  readonly length: number;
  /** Where its numbers begin among those of all quotations. */
  readonly at: number;
  readonly speaker: Pick<RecordPerson, 'is' | 'name'> | null;
  /** Whether its words are lifted from something that was said, which may stand elsewhere in full. */
  readonly isPartial: boolean;
  /**
   * Its folded words with a blank between them, where it is known in `people.json` whose they are: only what one person said is
   * looked through for words lifted from it. Else empty.
   */
  readonly words: string;
}

/** What is compared of quotations. Reported speech is the article’s wording, and a partial of nobody known is in nothing. */
export function comparedOf(quotes: readonly RecordQuote[]): ComparedQuotes {
  const numbers: number[] = [];
  const compared = quotes.filter(isCompared).map(({ id, form, words, speaker }): Compared => {
    const folded = foldedWords(words);
    const isPartial = form === 'partial';
    const at = numbers.length;
    if (!isPartial) {
      numbers.push(hashOfAll(folded));
      for (const shingle of shinglesOf(folded)) numbers.push(shingle);
    }
    return {
      id,
      length: folded.length,
      at,
      speaker: speaker && { is: speaker.is, name: speaker.name },
      isPartial,
      words: speaker?.is == null ? '' : folded.join(' '),
    };
  });
  return { quotes: compared, numbers: Float64Array.from(numbers) };
}

function isCompared({ form, speaker }: RecordQuote): boolean {
  return form === 'direct' || (form === 'partial' && speaker?.is != null);
}

/** The number of all words of a quotation that is not partial. */
export function numberOf({ at }: Compared, { numbers }: ComparedQuotes): number {
  return numbers[at] ?? 0;
}

/** Where, among the numbers of all, those of each eight words of a quotation stand that is not partial: half-open. */
export function shinglesIn({ at, length }: Compared): { from: number; to: number } {
  return { from: at + 1, to: at + 1 + Math.max(0, length - SHINGLE + 1) };
}
