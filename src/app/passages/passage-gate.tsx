import { useEffect, useState, type ComponentType } from 'react';
import type { Article } from '../../article/article.ts';
import { namesPassage } from '../../links.ts';
import { onSelecting } from '../../reader/selecting.ts';
import { useViewQuery } from '../../ui/view-query.ts';

/**
 * All that a page pays for passages until it has one: it waits for words to be selected, or for an address that names
 * some, and asks for the rest then.
 */
export function PassageGate({ article }: { article: Article }) {
  const asked = namesPassage(useViewQuery());
  const [Passages, setPassages] = useState<ComponentType<{ article: Article }> | null>(null);
  useEffect(() => {
    if (Passages) return undefined;
    const load = () => {
      void import('./passages.tsx').then(
        (module) => setPassages(() => module.Passages),
        // Nothing is marked then; the next selection asks again.
        () => undefined,
      );
    };
    if (asked) load();
    return onSelecting(load);
  }, [asked, Passages]);
  return Passages && <Passages article={article} />;
}
