import { useEffect, useMemo } from 'react';
import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { lightInPassing } from '../../reader/passing-light.ts';
import { useReadingPlace } from '../../reader/reading-place.ts';
import { isVerbatim, rangesOf } from '../../reader/text-place.ts';

/** The names of the highlights: only these are ever set or deleted here. */
const FOUND = 'verbatim-found';
const CURRENT = 'verbatim-found-current';

/** So far from the paragraph that is being read (UTF-16 units) matches are lit: more than any window shows. */
const NEAR = 8000;
/** More ranges than this slow every repaint in some browsers. */
const MOST = 300;

interface Props {
  readonly article: Article;
  readonly matches: readonly Span[];
  readonly current: Span | null;
}

/** Lights what was found near the window, and the match that the reader is at. The text's nodes are left alone. */
export function FoundLight({ article, matches, current }: Props) {
  const place = useReadingPlace(article);
  const near = useMemo(() => nearTo(article, place, matches), [article, place, matches]);
  useEffect(() => lightAll(FOUND, article, near), [article, near]);
  useEffect(() => lightAll(CURRENT, article, current ? [current] : []), [article, current]);
  return null;
}

function nearTo({ paragraphs }: Article, place: number, matches: readonly Span[]): readonly Span[] {
  const { start, end } = paragraphs[Math.max(0, place)] ?? { start: 0, end: 0 };
  return matches.filter((match) => match.end > start - NEAR && match.start < end + NEAR).slice(0, MOST);
}

/** Where a translator in the page has put other words, nothing is lit: it would be the wrong ones. */
function lightAll(name: string, article: Article, spans: readonly Span[]): (() => void) | undefined {
  const ranges = spans.filter((span) => isVerbatim(article, span)).flatMap((span) => rangesOf(article, span));
  return ranges.length > 0 ? lightInPassing(name, ranges) : undefined;
}
