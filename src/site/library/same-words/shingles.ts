import { foldedText as folded } from '../../../find/fold.ts';

/** So many words alike, one after the other, are no chance: fewer are a turn of phrase. */
export const SHINGLE = 8;

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

/** The words of a quotation as they are compared: folded, without marks. */
export function foldedWords(words: string): string[] {
  return folded(words).match(WORD) ?? [];
}

/** A name, or a piece of a text, as it is compared. */
export function foldedText(words: string): string {
  return foldedWords(words).join(' ');
}

/**
 * A number of 53 bits for each `length` words that stand one after the other: the first is of the words from 0. Two that
 * are alike have one number; two of five million that are not have one with a chance of 1 in 700.
 */
export function shinglesOf(words: readonly string[], length = SHINGLE): Float64Array {
  const count = Math.max(0, words.length - length + 1);
  const [low, high] = [new Uint32Array(words.length), new Uint32Array(words.length)];
  for (const [at, word] of words.entries()) {
    low[at] = hashOfWord(word, 0x811c9dc5);
    high[at] = hashOfWord(word, 0x2c1b3c6d);
  }
  const shingles = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    const end = at + length;
    shingles[at] = mixed(low, at, end) * 0x200000 + (mixed(high, at, end) >>> 11);
  }
  return shingles;
}

/** A number of 53 bits for all of the words. */
export function hashOfAll(words: readonly string[]): number {
  return shinglesOf(words, words.length)[0] ?? 0;
}

/** FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOfWord(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** The last steps of MurmurHash3, word by word: https://github.com/aappleby/smhasher */
function mixed(hashes: Uint32Array, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at += 1) {
    hash = Math.imul(hash ^ (hashes[at] ?? 0), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash >>> 0;
}
