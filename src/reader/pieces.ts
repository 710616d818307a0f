import type { Article } from '../article/article.ts';
import { partsOf, type Part } from '../article/parts.ts';

/** A section with more paragraphs than this is made and laid out in pieces: a browser skips a piece that is out of sight. */
const MOST = 120;
const IN_A_PIECE = 60;

/** What stands in one element of the text: a section, or of a very long one some paragraphs. */
export interface Piece extends Part {
  /** It is not the first of its section. */
  readonly goesOn: boolean;
}

/** An article's paragraphs in pieces, in order, each once. */
export function piecesOf(article: Article): Piece[] {
  return partsOf(article).flatMap((part): Piece[] => {
    const { from, to } = part;
    if (to - from <= MOST) return [{ ...part, goesOn: false }];
    return Array.from({ length: Math.ceil((to - from) / IN_A_PIECE) }, (_, index) => {
      const start = from + index * IN_A_PIECE;
      return { ...part, from: start, to: Math.min(start + IN_A_PIECE, to), goesOn: index > 0 };
    });
  });
}
