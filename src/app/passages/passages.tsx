import type { Article } from '../../article/article.ts';
import style from '../../sharing/passage.css?inline';
import { SelectedPassage } from './selected-passage.tsx';
import { SharedPassage } from './shared-passage.tsx';

/** The passage that the address names, and the one that the reader selects; their style comes with them, in one file. */
export function Passages({ article }: { article: Article }) {
  return (
    <>
      <style href="passage" precedence="default">
        {style}
      </style>
      <SharedPassage article={article} />
      <SelectedPassage article={article} />
    </>
  );
}
