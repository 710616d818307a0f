import type { RecordQuote } from '../record-quote.ts';
import { foldedWords, shinglesOf } from './shingles.ts';

/** A few words in marks; fewer are in too much that anybody says. */
const FEWEST = 3;

interface Partial {
  readonly slug: string;
  readonly id: string;
  readonly words: readonly string[];
}

/** The partial quotations of those whom editors have said to be one person, found again in what that person said in full. */
export class Partials {
  /** By person, then by the first words. */
  readonly #known = new Map<string, Map<number, Partial[]>>();

  add(slug: string, { id, form, words, speaker }: RecordQuote): void {
    if (form !== 'partial' || speaker?.is == null) return;
    const folded = foldedWords(words);
    const [first] = shinglesOf(folded, FEWEST);
    if (first === undefined) return;
    const ofPerson = this.#known.get(speaker.is) ?? new Map<number, Partial[]>();
    this.#known.set(speaker.is, ofPerson);
    ofPerson.set(first, [...(ofPerson.get(first) ?? []), { slug, id, words: folded }]);
  }

  /** Those whose words stand in a quotation by the same person, in whichever article. */
  within({ speaker }: RecordQuote, folded: readonly string[]): Partial[] {
    const known = speaker?.is == null ? undefined : this.#known.get(speaker.is);
    if (!known) return [];
    const found = new Set<Partial>();
    shinglesOf(folded, FEWEST).forEach((shingle, at) => {
      for (const partial of known.get(shingle) ?? [])
        if (standsAt(folded, at, partial.words)) found.add(partial);
    });
    return [...found];
  }
}

function standsAt(folded: readonly string[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => folded[at + index] === word);
}
