import { useEffect, useState } from 'react';
import type { Article } from '../../article/article.ts';
import { foldedParts, type FoldedPart } from '../../find/folded-text.ts';
import { nextTask } from '../start/next-task.ts';

/** The article's text as it is searched; null until all of it is folded, part by part, so that the page answers meanwhile. */
export function useFolded(article: Article): readonly FoldedPart[] | null {
  const [folded, setFolded] = useState<{ of: Article; parts: readonly FoldedPart[] } | null>(null);
  useEffect(() => {
    const off = new AbortController();
    void allOf(article, off.signal).then((parts) => {
      if (!off.signal.aborted) setFolded({ of: article, parts });
    });
    return () => off.abort();
  }, [article]);
  return folded?.of === article ? folded.parts : null;
}

async function allOf(article: Article, signal: AbortSignal): Promise<FoldedPart[]> {
  const parts: FoldedPart[] = [];
  for (const part of foldedParts(article)) {
    parts.push(part);
    await nextTask();
    if (signal.aborted) break;
  }
  return parts;
}
