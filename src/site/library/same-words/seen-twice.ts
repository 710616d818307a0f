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

  /** Takes up what one article has. */
  add(numbers: Iterable<number>): void {
    for (const number of new Set(numbers)) {
      const [one, other] = [number % this.#bits, Math.floor(number / this.#bits) % this.#bits];
      const table = has(this.#once, one) && has(this.#once, other) ? this.#twice : this.#once;
      set(table, one);
      set(table, other);
    }
  }

  has(number: number): boolean {
    return (
      has(this.#twice, number % this.#bits) && has(this.#twice, Math.floor(number / this.#bits) % this.#bits)
    );
  }
}

function has(table: Uint32Array, place: number): boolean {
  return ((table[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
}

function set(table: Uint32Array, place: number): void {
  table[place >>> 5] = (table[place >>> 5] ?? 0) | (1 << (place & 31));
}
