/** What is asked for in a query's words: each word by itself, and phrases whose words follow each other. */
export interface Terms {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
}

/** Marks that open or close a phrase, as keyboards and other programs write them. */
const MARKS = /["“”„«»]/u;

/** Reads a query's words. A phrase that is not closed runs to the end; one word in marks is a phrase too. */
export function termsOf(asked: string): Terms {
  const words: string[] = [];
  const phrases: string[] = [];
  for (const [index, part] of asked.split(MARKS).entries()) {
    const tidy = part.trim().replaceAll(/\s+/gu, ' ');
    if (!/[\p{L}\p{N}]/u.test(tidy)) continue;
    if (index % 2 === 1) phrases.push(tidy);
    else words.push(...tidy.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)));
  }
  return { words, phrases };
}

/** A name or a word without what makes no difference: capitals and accents. */
export function folded(words: string): string {
  return words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Whether a name holds each word that is typed of it; a word's beginning is enough where `isWhole` is false. */
export function isNamed(name: string, typed: string, isWhole: boolean): boolean {
  const parts = folded(name).split(/[^\p{L}\p{N}]+/u);
  const asked = folded(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return asked.every((word) => parts.some((part) => (isWhole ? part === word : part.startsWith(word))));
}
