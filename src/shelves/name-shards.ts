import { checksum } from '../article/checksum.ts';

/** Into so many files the names of the library's articles are sorted; only those that hold any are written. */
const SHARDS = 256;
/** So many letters of a word choose the shard: a slip further on finds the same. */
const FIRST = 3;
/** So many words of what is asked for are looked up. */
const ASKED = 3;

/** The shards in which a name stands: one for each of its words, by its first letters. */
export function shardsOf(name: string): string[] {
  return [...new Set(wordsOf(name).map(shardOf))];
}

/** The few shards that hold what an unknown name may have meant, for its longest words: those that tell most. */
export function shardsToAsk(asked: string): string[] {
  const words = wordsOf(asked).toSorted((a, b) => b.length - a.length);
  return [...new Set(words.map(shardOf))].slice(0, ASKED);
}

/** Words without a digit tell more: half of all names begin with a year. A name of nothing else has those. */
function wordsOf(name: string): string[] {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => word.length >= FIRST && !/\d/u.test(word));
  return telling.length > 0 ? telling : words;
}

function shardOf(word: string): string {
  const number = Number.parseInt(checksum(word.slice(0, FIRST)), 36) % SHARDS;
  return number.toString(16).padStart(2, '0');
}
