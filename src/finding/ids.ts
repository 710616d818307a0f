const LONGEST = 48;
const MOST_WORDS = 6;

/** Gives out readable ids of the house's form, `a-readable-name`, each once. */
export class Ids {
  readonly #taken: Set<string>;
  /** By id without its number: the number that was given last, so that a text which repeats itself costs no more. */
  readonly #numbers = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** An id made of the first words of `words`; numbered where it is taken; `fallback` where they hold no letters. */
  next(words: string, fallback: string): string {
    const base = slugOf(words) || fallback;
    let id = base;
    let number = this.#numbers.get(base) ?? 1;
    while (this.#taken.has(id)) {
      number += 1;
      id = `${base}-${number}`;
    }
    this.#numbers.set(base, number);
    this.#taken.add(id);
    return id;
  }
}

/** The first words of a phrase in lower case, without accents, joined by hyphens. */
export function slugOf(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase();
  const parts = plain.match(/[a-z0-9]+/g) ?? [];
  return parts.slice(0, MOST_WORDS).join('-').slice(0, LONGEST).replace(/-$/, '');
}
