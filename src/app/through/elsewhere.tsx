import { useQuery } from '@tanstack/react-query';
import type { Article, Quote } from '../../article/article.ts';
import { pathToSameWords } from '../../links.ts';
import { siteFileQuery } from '../../shelves/site-file-query.ts';
import type { SameWordsOfArticle } from '../../shelves/through.ts';
import { hrefOf } from '../../ui/address.ts';
import { ElsewhereLines } from './elsewhere-lines.tsx';

/** Where the words of a quotation stand in other articles. Nothing, where they do not, or where nobody can say. */
export function Elsewhere({ article, quote }: { article: Article; quote: Quote }) {
  const { data } = useQuery(siteFileQuery<SameWordsOfArticle>(hrefOf(pathToSameWords(article.ref))));
  const found = data?.[quote.id] ?? [];
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="elsewhere" className="border-hair mt-5 border-t pt-4">
      <h3 id="elsewhere" className="text-soft text-sm font-semibold">
        In other articles
      </h3>
      <ElsewhereLines elsewhere={found} />
    </section>
  );
}
