import { useState } from 'react';
import type { Article } from '../../article/article.ts';
import { page } from './made-files.ts';
import { ShareDialog } from './share-dialog.tsx';
import { SourcesDialog } from './sources-dialog.tsx';
import { useSaving } from './use-saving.ts';

/** What can be done with an article of one's own as a whole. */
export function OwnActions({ article }: { article: Article }) {
  const [shown, setShown] = useState<'share' | 'sources' | null>(null);
  const { save, problem } = useSaving(article);
  const close = () => setShown(null);
  return (
    <>
      <div className="own-actions mt-3 flex flex-wrap gap-2">
        <button type="button" className="button" onClick={() => setShown('sources')}>
          Check the sources
        </button>
        <button type="button" className="button" onClick={() => setShown('share')}>
          Share
        </button>
        <button type="button" className="button" onClick={() => save(page)}>
          Save as a file
        </button>
      </div>
      {problem && <p role="alert">{problem}</p>}
      {shown === 'share' && <ShareDialog article={article} onClose={close} />}
      {shown === 'sources' && <SourcesDialog article={article} onClose={close} />}
    </>
  );
}
