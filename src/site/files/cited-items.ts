import type { CSL } from '@citation-js/core';
import type { Article } from '../../article/article.ts';
import { HERE, READ_ON } from '../../sharing/citation.ts';
import { citationItem } from '../../sharing/citation-item.ts';

/** All of an article that its citations are made from; a browser fills in the address and the day. */
export function itemToFillIn(article: Article): CSL {
  return citationItem(article, { address: HERE, readOn: READ_ON });
}

/** The record for a reference manager: with the article's address, without a day of reading. */
export function itemAt(article: Article, address: string): CSL {
  return citationItem(article, { address, readOn: null });
}
