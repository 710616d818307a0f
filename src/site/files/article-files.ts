import type { Article } from '../../article/article.ts';
import { wireOf } from '../../article/wire-form.ts';
import { pathTo, pathToFile, type ArticleFile } from '../../links.ts';
import { annotationPage, type AddressOf } from '../../sharing/annotation-page.ts';
import { articleMarkdown } from '../../sharing/article-markdown.ts';
import { itemAt, itemToFillIn } from './cited-items.ts';
import { digest } from './digest.ts';
import { quotesCsv } from '../../sharing/quotes-csv.ts';
import type { MadeFile, SiteFile } from './site-file.ts';

/**
 * The files of an article for other programs, by their paths in the site. Its text is the source's, byte for byte. What makes
 * citations takes half a second to begin: it is loaded where they are made, and they are made where what they cite, or the code, is
 * another.
 */
export function articleFiles(article: Article, addressOf: AddressOf, code: string): (SiteFile | MadeFile)[] {
  const record = itemAt(article, addressOf(pathTo({ kind: 'article', ref: article.ref })));
  const contents: Record<Exclude<ArticleFile, 'citations.json' | 'citation.bib'>, string> = {
    'article.json': JSON.stringify(wireOf(article)),
    'article.txt': article.text,
    'article.md': articleMarkdown(article, addressOf),
    'quotes.csv': quotesCsv(article, addressOf),
    'annotations.jsonld': JSON.stringify(annotationPage(article, addressOf)),
    'citation.json': `${JSON.stringify([record], null, 2)}\n`,
  };
  const fileOf = (name: ArticleFile) => pathToFile(article.ref, name).slice(1);
  return [
    ...Object.entries(contents).map(([name, content]) => ({ file: fileOf(name as ArticleFile), content })),
    {
      file: fileOf('citation.bib'),
      from: digest(code, JSON.stringify(record)),
      make: async () => (await import('../../sharing/format-citations.ts')).bibtexOf(record),
    },
    {
      file: fileOf('citations.json'),
      from: digest(code, JSON.stringify(itemToFillIn(article))),
      make: async () => {
        const { citationTemplates } = await import('./citation-templates.ts');
        return JSON.stringify(await citationTemplates(article));
      },
    },
  ];
}
