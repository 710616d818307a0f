import type { Span } from './span.ts';

/** A character or a word of a text, as Unicode and its language divide it (UAX #29); spaces and marks are pieces too. */
interface Piece extends Span {
  readonly isBlank: boolean;
}

/** Gives the piece in which an offset (UTF-16) of the text lies; nothing outside the lines that were asked for. */
export type Pieces = (at: number) => Piece | undefined;

/**
 * The pieces of the lines around `span`, `margin` units further on either side at least. A line break always parts
 * characters and words (UAX #29, GB4 and WB3a); and a browser copies all of the text that it is given for each question,
 * so that it is given no more than those lines.
 */
export function piecesNear(
  text: string,
  { start, end }: Span,
  granularity: 'grapheme' | 'word',
  language: string,
  margin = 0,
): Pieces {
  const from = start > margin ? text.lastIndexOf('\n', start - margin - 1) + 1 : 0;
  const line = text.indexOf('\n', end + margin);
  const to = line < 0 ? text.length : line + 1;
  const segments = new Intl.Segmenter(language, { granularity }).segment(text.slice(from, to));
  return (at) => {
    const found = at < from ? undefined : segments.containing(at - from);
    if (!found) return undefined;
    const begins = from + found.index;
    const { segment } = found;
    return { start: begins, end: begins + segment.length, isBlank: segment.trim() === '' };
  };
}

/** `span` widened so that it begins and ends between characters as readers see them. */
export function wholeCharacters(text: string, span: Span, language: string): Span {
  return widened(span, piecesNear(text, span, 'grapheme', language));
}

/** `span` widened to whole words. */
export function wholeWords(text: string, span: Span, language: string): Span {
  return widened(span, piecesNear(text, span, 'word', language));
}

function widened({ start, end }: Span, pieces: Pieces): Span {
  return { start: pieces(start)?.start ?? start, end: pieces(end - 1)?.end ?? end };
}

/** Where the word before `at` begins; what is neither blank nor a word (an emoji, a mark) counts as one. */
export function wordBefore(words: Pieces, at: number): number {
  let word = words(at - 1);
  while (word?.isBlank) word = words(word.start - 1);
  return word?.start ?? 0;
}

/** Where the word after `at` ends; `length`, the text's, when there is none. */
export function wordAfter(words: Pieces, at: number, length: number): number {
  let word = words(at);
  while (word?.isBlank) word = words(word.end);
  return word?.end ?? length;
}
