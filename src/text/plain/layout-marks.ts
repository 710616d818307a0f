/** Signs of layout at the start of a line: a quoted block, a heading, a bullet. A dash stays: it may sign a quotation. */
const LINE_START = /^[ \t]*(?:>[ \t]?)*(?:#{1,6} |[•·▪◦*+] )?/gm;

/** Emphasis around words, and signs that are a quotation mark in another dress. */
const EMPHASIS = /(?<![\p{L}\p{N}*])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?![\p{L}\p{N}*])/gu;

const MARKED_UP = /[*>#•·▪◦＂]|^\+ /m;

/**
 * Writes spaces for signs of layout, so that they stand in no word's way, and a plain mark for a wide one. The length stays.
 */
export function withoutLayoutMarks(text: string): string {
  if (!MARKED_UP.test(text)) return text;
  return text
    .replace(LINE_START, (found) => ' '.repeat(found.length))
    .replace(EMPHASIS, (found) => ' '.repeat(found.length))
    .replaceAll('＂', '"');
}
