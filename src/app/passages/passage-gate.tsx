import { useEffect, useState, type ComponentType } from 'react';
import type { Article } from '../../article/article.ts';
import { namesPassage } from '../../links.ts';
import { onSelecting } from '../../reader/selecting.ts';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { useViewQuery } from '../../ui/view-query.ts';

type Passages = ComponentType<{ article: Article }>;

/**
 * All that a page pays for passages until it has one: it waits for words to be selected, or for an address that names
 * some, and asks for the rest then. Where that does not come, a link to a passage says so; a selection asks the next time.
 */
export function PassageGate({ article }: { article: Article }) {
  const asked = namesPassage(useViewQuery());
  const [passages, setPassages] = useState<{ Passages: Passages | null } | null>(null);
  const load = () => {
    void import('./passages.tsx').then(setPassages, () => setPassages({ Passages: null }));
  };
  const isThere = Boolean(passages?.Passages);
  useEffect(() => {
    if (isThere) return undefined;
    if (asked) load();
    return onSelecting(load);
  }, [asked, isThere]);
  if (passages?.Passages) return <passages.Passages article={article} />;
  return passages && asked && <NoticeLine onRetry={load}>{NOT_MARKED}</NoticeLine>;
}

const NOT_MARKED = 'The passage of this link is not marked: a part of the app did not arrive.';
