/** So many words of 32 bits in each of the two tables: 8 MB. */
const WORDS = 2 ** 21;

interface Seen {
  readonly shingle: number;
  readonly at: number;
}

/**
 * Which numbers of 53 bits were seen in two articles or more, in a memory that does not grow: two Bloom filters. It never
 * forgets one, and takes a few for seen twice that were not: whoever asks compares those. A number's two bits stand in one
 * word, and the filters' words beside each other: where all of a table is looked into, each look elsewhere waits for the memory.
 */
export class SeenTwice {
  /** Of each place the word of what was seen, and of what was seen twice. */
  readonly #pairs: Uint32Array;
  readonly #words: number;

  constructor(words = WORDS) {
    this.#words = words;
    this.#pairs = new Uint32Array(2 * words);
  }

  /** Takes up all that one article has: what was there before it is there twice. */
  add(numbers: Float64Array): void {
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      if (this.#isIn(0, number)) this.#put(1, number);
    }
    for (let at = 0; at < numbers.length; at += 1) this.#put(0, numbers[at] ?? 0);
  }

  /** Those from one place to another, half-open, that were seen twice, and their places from the first. */
  among(numbers: Float64Array, { from, to }: { readonly from: number; readonly to: number }): Seen[] {
    const found: Seen[] = [];
    for (let at = from; at < to; at += 1) {
      const shingle = numbers[at] ?? 0;
      if (this.#isIn(1, shingle)) found.push({ shingle, at: at - from });
    }
    return found;
  }

  #isIn(table: 0 | 1, number: number): boolean {
    const rest = Math.floor(number / this.#words);
    const bits = bitsOf(rest);
    return ((this.#pairs[2 * (number - rest * this.#words) + table] ?? 0) & bits) === bits;
  }

  #put(table: 0 | 1, number: number): void {
    const rest = Math.floor(number / this.#words);
    const place = 2 * (number - rest * this.#words) + table;
    this.#pairs[place] = (this.#pairs[place] ?? 0) | bitsOf(rest);
  }
}

/** Two of 32, by what a place has not used of a number. */
function bitsOf(rest: number): number {
  const bits = rest | 0;
  return (1 << (bits & 31)) | (1 << ((bits >>> 5) & 31));
}
