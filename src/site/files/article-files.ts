import type { Article } from '../../article/article.ts';
import { wireOf } from '../../article/wire-form.ts';
import { pathTo, pathToFile, type ArticleFile } from '../../links.ts';
import { annotationPage, type AddressOf } from '../../sharing/annotation-page.ts';
import { articleMarkdown } from '../../sharing/article-markdown.ts';
import { citationItemOf, citationRecords, citationTemplates } from './citation-templates.ts';
import { digest } from './digest.ts';
import { quotesCsv } from '../../sharing/quotes-csv.ts';
import type { MadeFile, SiteFile } from './site-file.ts';

/**
 * The files of an article for other programs, by their paths in the site. Its text is the source's, byte for byte. What makes
 * citations takes half a second to begin: they are made where what they cite, or the code, is another.
 */
export function articleFiles(article: Article, addressOf: AddressOf, code: string): (SiteFile | MadeFile)[] {
  const records = citationRecords(article, addressOf(pathTo({ kind: 'article', ref: article.ref })));
  const contents: Record<Exclude<ArticleFile, 'citations.json'>, string> = {
    'article.json': JSON.stringify(wireOf(article)),
    'article.txt': article.text,
    'article.md': articleMarkdown(article, addressOf),
    'quotes.csv': quotesCsv(article, addressOf),
    'annotations.jsonld': JSON.stringify(annotationPage(article, addressOf)),
    'citation.bib': records.bibtex,
    'citation.json': records.csl,
  };
  const fileOf = (name: ArticleFile) => pathToFile(article.ref, name).slice(1);
  return [
    ...Object.entries(contents).map(([name, content]) => ({ file: fileOf(name as ArticleFile), content })),
    {
      file: fileOf('citations.json'),
      from: digest(code, JSON.stringify(citationItemOf(article))),
      make: async () => JSON.stringify(await citationTemplates(article)),
    },
  ];
}
