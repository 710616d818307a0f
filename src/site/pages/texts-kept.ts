import type { Article } from '../../article/article.ts';
import { overlaps } from '../../article/span.ts';
import { joined, paragraphsOf, textPieces, type TextMaker } from '../../reader/markup.ts';

/** Makes texts as `textMarkup` does, for one place of an article after the other: a paragraph that nothing lights is made once. */
export function textsKept(): TextMaker {
  const kept = new WeakMap<Article, ReturnType<typeof keptPieces>>();
  return (article, lit, base) => {
    const pieces = kept.get(article) ?? keptPieces(article, base);
    kept.set(article, pieces);
    return joined(pieces, lit);
  };
}

function keptPieces(article: Article, base: string) {
  const made: string[] = [];
  const paragraph = paragraphsOf(article, base);
  return textPieces(article, base, (span, index, lit) =>
    lit.some((each) => overlaps(each.span, span))
      ? paragraph(span, index, lit)
      : (made[index] ??= paragraph(span, index, [])),
  );
}
