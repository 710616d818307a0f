import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { fold, type Folded } from './fold.ts';
import { matchesOf } from './matches.ts';

/** A stretch of whole paragraphs, folded; `offset` is where it begins in the article (UTF-16). */
export interface FoldedPart {
  readonly offset: number;
  readonly folded: Folded;
}

/** So much of a text (UTF-16 units) is folded in a few milliseconds: the reader can scroll between two parts. */
const PART = 30_000;

/** An article's text in parts, each folded when it is asked for. No match reaches over the end of a paragraph, nor of a part. */
export function* foldedParts({
  text,
  paragraphs,
}: Pick<Article, 'text' | 'paragraphs'>): Generator<FoldedPart> {
  let from = 0;
  for (const { end } of paragraphs) {
    if (end - from < PART && end !== paragraphs.at(-1)?.end) continue;
    yield { offset: from, folded: fold(text.slice(from, end)) };
    from = end;
  }
}

/** Every place where what was asked stands in the article, in order: see `matchesOf`. */
export function matchesIn(parts: readonly FoldedPart[], asked: string): Span[] {
  return parts.flatMap(({ offset, folded }) =>
    matchesOf(folded, asked).map(({ start, end }) => ({ start: start + offset, end: end + offset })),
  );
}
