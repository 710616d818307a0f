import type { Article } from '../../article/article.ts';
import { SelectedPassage } from './selected-passage.tsx';
import { SharedPassage } from './shared-passage.tsx';

/** The passage that the address names, and the one that the reader selects. */
export function Passages({ article }: { article: Article }) {
  return (
    <>
      <SharedPassage article={article} />
      <SelectedPassage article={article} />
    </>
  );
}
