import { useQuery } from '@tanstack/react-query';
import { useLoaderData } from 'react-router-dom';
import type { Article } from '../../article/article.ts';
import { articleQuery } from '../../shelves/shelves.ts';
import { ShownArticle } from '../article/article-page.tsx';
import { FindingLine } from './finding-line.tsx';
import { useKeptOffline } from './use-kept-offline.ts';
import { YoursStyle } from './yours-style.tsx';

/** An article of one's own: as it was loaded, and then as more is found in it, or corrected. */
export function OwnArticlePage() {
  useKeptOffline();
  const loaded = useLoaderData<Article>();
  const { data: article = loaded } = useQuery(articleQuery(loaded.ref));
  return (
    <>
      <YoursStyle />
      <ShownArticle article={article} notice={<FindingLine article={article} />} />
    </>
  );
}
