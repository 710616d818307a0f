import type { Article } from '../../article/article.ts';
import { wireOf } from '../../article/wire-form.ts';
import { pathTo, pathToFile, type ArticleFile } from '../../links.ts';
import { annotationPage, type AddressOf } from '../../sharing/annotation-page.ts';
import { articleMarkdown } from '../../sharing/article-markdown.ts';
import { citationRecords, citationTemplates } from './citation-templates.ts';
import { quotesCsv } from '../../sharing/quotes-csv.ts';
import type { SiteFile } from './site-file.ts';

/** The files of an article for other programs, by their paths in the site. Its text is the source's, byte for byte. */
export async function articleFiles(article: Article, addressOf: AddressOf): Promise<SiteFile[]> {
  const records = citationRecords(article, addressOf(pathTo({ kind: 'article', ref: article.ref })));
  const contents: Record<ArticleFile, string> = {
    'article.json': JSON.stringify(wireOf(article)),
    'article.txt': article.text,
    'article.md': articleMarkdown(article, addressOf),
    'quotes.csv': quotesCsv(article, addressOf),
    'annotations.jsonld': JSON.stringify(annotationPage(article, addressOf)),
    'citation.bib': records.bibtex,
    'citation.json': records.csl,
    'citations.json': JSON.stringify(await citationTemplates(article)),
  };
  return (Object.keys(contents) as ArticleFile[]).map((name) => ({
    file: pathToFile(article.ref, name).slice(1),
    content: contents[name],
  }));
}
