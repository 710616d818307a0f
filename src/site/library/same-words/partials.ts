import type { Compared } from './compared.ts';
import { shinglesOf } from './shingles.ts';

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

  add(slug: string, { id, isPartial, is, words }: Compared): void {
    if (!isPartial || is === null) return;
    const folded = words.split(' ');
    const [first] = shinglesOf(folded.slice(0, FEWEST), FEWEST);
    if (first === undefined) return;
    const ofPerson = this.#known.get(is) ?? new Map<number, Partial[]>();
    this.#known.set(is, ofPerson);
    const alike = ofPerson.get(first);
    if (alike) alike.push({ slug, id, words: folded });
    else ofPerson.set(first, [{ slug, id, words: folded }]);
  }

  /** Those whose words stand in a quotation by the same person, in whichever article. */
  within({ is, words }: Compared): Partial[] {
    const known = is === null ? undefined : this.#known.get(is);
    if (!known) return [];
    const folded = words.split(' ');
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
