import { useQuery } from '@tanstack/react-query';
import type { Article } from '../../article/article.ts';
import { CiteDialog } from '../../sharing/cite-dialog.tsx';

interface Props {
  readonly article: Article;
  readonly readOn: Date;
  readonly onClose: () => void;
}

/** The citations of an article of one's own: made on this device, by code that is loaded for it. */
export function OwnCitation({ article, readOn, onClose }: Props) {
  const { data, isError, refetch } = useQuery({
    queryKey: ['own-citations', article.ref.slug, article.source, article.title],
    queryFn: async () => (await import('../../sharing/made-citations.ts')).madeCitations(article, readOn),
    networkMode: 'always',
    retry: false,
  });
  return (
    <CiteDialog
      article={article}
      citations={data ?? (isError ? 'failed' : 'loading')}
      bibtexFile={data ? fileOf('application/x-bibtex', data.bibtex) : ''}
      cslFile={data ? fileOf('application/json', JSON.stringify([data.csl], null, 2)) : ''}
      onRetry={() => void refetch()}
      onClose={onClose}
    />
  );
}

/** No host has the file: it is its own address. */
function fileOf(type: string, contents: string): string {
  return `data:${type};charset=utf-8,${encodeURIComponent(contents)}`;
}
