import type { Compared } from './compared.ts';

/** A few words in marks; fewer are in too much that anybody says. */
const FEWEST = 3;

interface Partial {
  readonly slug: string;
  readonly id: string;
  readonly words: readonly string[];
}

/** The partial quotations of those whom editors have said to be one person, found again in what that person said in full. */
export class Partials {
  /** By person, then by the first word. */
  readonly #known = new Map<string, Map<string, Partial[]>>();

  add(slug: string, { id, isPartial, speaker, words }: Compared): void {
    if (!isPartial || speaker?.is == null) return;
    const folded = words.split(' ');
    const [first = ''] = folded;
    if (folded.length < FEWEST) return;
    const ofPerson = this.#known.get(speaker.is) ?? new Map<string, Partial[]>();
    this.#known.set(speaker.is, ofPerson);
    const alike = ofPerson.get(first);
    if (alike) alike.push({ slug, id, words: folded });
    else ofPerson.set(first, [{ slug, id, words: folded }]);
  }

  /** Those whose words stand in a quotation by the same person, in whichever article. */
  within({ speaker, words }: Compared): Partial[] {
    const known = speaker?.is == null ? undefined : this.#known.get(speaker.is);
    if (!known) return [];
    const folded = words.split(' ');
    const found = new Set<Partial>();
    for (const [at, word] of folded.entries())
      for (const partial of known.get(word) ?? [])
        if (standsAt(folded, at, partial.words)) found.add(partial);
    return [...found];
  }
}

function standsAt(folded: readonly string[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => folded[at + index] === word);
}
