/**
 * FNV-1a of the UTF-16 code units, 32 bits in base 36 (http://www.isthe.com/chongo/tech/comp/fnv/). It tells words that
 * were edited from words that were not; it is no proof against someone who means to deceive, and needs to be none:
 * what is shown and lit is always the article's own words.
 */
export function checksum(words: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}
