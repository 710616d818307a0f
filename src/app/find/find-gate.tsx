import { useEffect, useState } from 'react';
import type { Article } from '../../article/article.ts';
import { NOT_ARRIVED, TryAgain } from '../../ui/try-again.tsx';
import { Boundary } from '../../ui/boundary.tsx';
import type * as Loaded from './find.tsx';

/** All that a page pays for finding until somebody looks for something: it asks for the rest then. */
export function FindGate({ article }: { article: Article }) {
  const [loaded, setLoaded] = useState<typeof Loaded | 'missing' | null>(null);
  const load = () => {
    void import('./find.tsx').then(setLoaded, () => setLoaded('missing'));
  };
  useEffect(load, []);
  const missing = (
    <>
      <p role="status">{NOT_ARRIVED}</p>
      <TryAgain onRetry={load} />
    </>
  );
  if (loaded === 'missing') return missing;
  return <Boundary instead={missing}>{loaded && <loaded.Find article={article} />}</Boundary>;
}
