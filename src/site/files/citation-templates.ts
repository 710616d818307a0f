import type { Article } from '../../article/article.ts';
import type { Citations } from '../../sharing/citation.ts';
import { bibtexOf, styledCitations } from '../../sharing/format-citations.ts';
import { citationStyles } from './citation-styles.ts';
import { itemToFillIn } from './cited-items.ts';

/**
 * The citations of an article, formatted at build by citeproc: a browser only fills in the address and the day. The same
 * function that fills them in is tested against citeproc itself, for every month.
 */
export async function citationTemplates(article: Article): Promise<Citations> {
  const item = itemToFillIn(article);
  return { styled: styledCitations(item, await citationStyles()), bibtex: bibtexOf(item), csl: item };
}
