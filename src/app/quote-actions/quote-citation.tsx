import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Article } from '../../article/article.ts';
import { siteFileQuery } from '../../shelves/site-file-query.ts';
import { pathToFile, type ArticleFile } from '../../links.ts';
import { CiteDialog } from '../../sharing/cite-dialog.tsx';
import { filledIn, type Citations } from '../../sharing/citation.ts';
import { hrefOf } from '../../ui/address.ts';

interface Props {
  readonly article: Article;
  /** The absolute address that is cited. */
  readonly address: string;
  readonly readOn: Date;
  readonly onClose: () => void;
}

/** The citations of an article for one of its addresses and a day. They were made at build and are fetched now. */
export function QuoteCitation({ article, address, readOn, onClose }: Props) {
  const fileAt = (file: ArticleFile) => hrefOf(pathToFile(article.ref, file));
  const { data, isError, refetch } = useQuery(siteFileQuery<Citations>(fileAt('citations.json')));
  const citations = useMemo(() => data && filledIn(data, address, readOn), [data, address, readOn]);
  return (
    <CiteDialog
      article={article}
      citations={citations ?? (isError ? 'failed' : 'loading')}
      bibtexFile={fileAt('citation.bib')}
      cslFile={fileAt('citation.json')}
      onRetry={() => void refetch()}
      onClose={onClose}
    />
  );
}
