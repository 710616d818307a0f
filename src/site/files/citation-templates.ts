import type { CSL } from '@citation-js/core';
import type { Article } from '../../article/article.ts';
import { HERE, READ_ON, type Citations } from '../../sharing/citation.ts';
import { citationItem } from '../../sharing/citation-item.ts';
import { bibtexOf, styledCitations } from '../../sharing/format-citations.ts';
import { citationStyles } from './citation-styles.ts';

/**
 * The citations of an article, formatted at build by citeproc: a browser only fills in the address and the day. The same
 * function that fills them in is tested against citeproc itself, for every month.
 */
export async function citationTemplates(article: Article): Promise<Citations> {
  const item = citationItemOf(article);
  return { styled: styledCitations(item, await citationStyles()), bibtex: bibtexOf(item), csl: item };
}

/** All of an article that its citations are made from. */
export function citationItemOf(article: Article): CSL {
  return citationItem(article, { address: HERE, readOn: READ_ON });
}

/** The records for a reference manager as files: with the article's address, without a day of reading. */
export function citationRecords(article: Article, address: string): { bibtex: string; csl: string } {
  const item = citationItem(article, { address, readOn: null });
  return { bibtex: bibtexOf(item), csl: `${JSON.stringify([item], null, 2)}\n` };
}
