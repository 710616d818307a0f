/** Bits of each of the two tables: 8 MB. Ten thousand articles have four million shingles, of which 1 in 70 is then taken for one seen before. */
const BITS = 2 ** 26;

/**
 * Which numbers of 53 bits were seen in two articles or more, in a memory that does not grow: two Bloom filters. It never
 * forgets one, and takes a few for seen twice that were not: whoever asks compares those.
 */
export class SeenTwice {
  readonly #once: Uint32Array;
  readonly #twice: Uint32Array;
  readonly #bits: number;

  constructor(bits = BITS) {
    this.#bits = bits;
    this.#once = new Uint32Array(bits / 32);
    this.#twice = new Uint32Array(bits / 32);
  }

  /** Takes up what one article has, in several lists: what was there before it is there twice. */
  add(lists: readonly Float64Array[]): void {
    for (const numbers of lists)
      for (let at = 0; at < numbers.length; at += 1) {
        const number = numbers[at] ?? 0;
        if (this.#isIn(this.#once, number)) this.#put(this.#twice, number);
      }
    for (const numbers of lists)
      for (let at = 0; at < numbers.length; at += 1) this.#put(this.#once, numbers[at] ?? 0);
  }

  has(number: number): boolean {
    return this.#isIn(this.#twice, number);
  }

  #isIn(table: Uint32Array, number: number): boolean {
    return has(table, number % this.#bits) && has(table, Math.floor(number / this.#bits) % this.#bits);
  }

  #put(table: Uint32Array, number: number): void {
    set(table, number % this.#bits);
    set(table, Math.floor(number / this.#bits) % this.#bits);
  }
}

function has(table: Uint32Array, place: number): boolean {
  return ((table[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
}

function set(table: Uint32Array, place: number): void {
  table[place >>> 5] = (table[place >>> 5] ?? 0) | (1 << (place & 31));
}
