import type { Article } from '../article/article.ts';
import { overlaps, type Span } from '../article/span.ts';
import { textPieces, type TextPiece } from './markup.ts';

/** As long as the page may be held up at a time, in milliseconds: a third of what is felt as a delay is left to the layout. */
const SLICE = 8;

/** The filling of a text's element, a piece after the other. */
export interface Filling {
  /** Fills what holds some words before all else, at once. */
  readonly now: (words: readonly Span[]) => void;
  /** Fills all that is left, at once. */
  readonly all: () => void;
  readonly stop: () => void;
}

/**
 * Puts an article’s text into its element without holding up the page: what is in sight first, the rest in slices. A text that is
 * there already, of the same words with other marks, is replaced piece by piece where it stands; even that begins later.
 */
export function fillText(root: HTMLElement, article: Article, base: string): Filling {
  let begun: Set<TextPiece> | null = null;
  let pieces: readonly TextPiece[] = [];
  const left = () => {
    if (begun) return begun;
    pieces = textPieces(article, base);
    const isNew = root.childElementCount !== pieces.length;
    if (isNew) root.innerHTML = pieces.map(({ opening }) => `${opening}</section>`).join('\n');
    return (begun = new Set(inOrder(pieces, isNew ? 0 : inSight(root))));
  };
  const put = (piece: TextPiece) => {
    const element = root.children[pieces.indexOf(piece)];
    if (left().delete(piece) && element) element.innerHTML = piece.inside([]);
  };
  const slice = () => {
    const until = performance.now() + SLICE;
    for (const piece of left()) {
      put(piece);
      if (performance.now() > until) break;
    }
    if (left().size > 0) timer = setTimeout(slice);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  // To tell what stands in which piece takes a task of its own where there are thousands of marks.
  const begin = () => {
    left();
    timer = setTimeout(slice);
  };
  if (root.childElementCount === 0) slice();
  else timer = setTimeout(begin);
  return {
    now: (words) => {
      for (const piece of left()) if (holdsAny(article, piece, words)) put(piece);
    },
    all: () => {
      for (const piece of left()) put(piece);
    },
    stop: () => clearTimeout(timer),
  };
}

function holdsAny({ paragraphs }: Article, { from, to }: TextPiece, words: readonly Span[]): boolean {
  const piece = { start: paragraphs[from]?.start ?? 0, end: paragraphs[to - 1]?.end ?? 0 };
  return words.some((span) => overlaps(span, piece));
}

/** From the piece that is read on, then what stands above it. */
function inOrder(pieces: readonly TextPiece[], from: number): TextPiece[] {
  return [...pieces.slice(from), ...pieces.slice(0, from).toReversed()];
}

/** The first piece that reaches into the window. */
function inSight(root: HTMLElement): number {
  return Math.max(
    0,
    [...root.children].findIndex((element) => element.getBoundingClientRect().bottom > 0),
  );
}
