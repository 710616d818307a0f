/**
 * The article's own words within a sentence of ours: in marks, or as they stand where they have marks of their own, for
 * marks within marks could not be told apart: “previously”, but "almost 25 years" ago. Marks that do not pair are left out.
 */
export function theArticles(words: string): string {
  if (!/["“”„«»]/u.test(words)) return `“${words}”`;
  return isBalanced(words) ? words : `“${words.replace(/["“”„«»]/gu, '')}”`;
}

/** Whether every double mark that opens is closed. Straight ones have no direction: they are counted. */
export function isBalanced(words: string): boolean {
  const count = (marks: RegExp) => words.match(marks)?.length ?? 0;
  return count(/"/gu) % 2 === 0 && count(/[“„]/gu) === count(/”/gu) && count(/«/gu) === count(/»/gu);
}
