import styles from 'virtual:citation-styles';
import type { Article } from '../article/article.ts';
import type { Citations } from './citation.ts';
import { ownCitationItem } from './own-citation-item.ts';
import { bibtexOf, styledCitations } from './format-citations.ts';

/** The citations of a reader's own article, made in the browser. */
export function madeCitations(article: Article, readOn: Date): Citations {
  const item = ownCitationItem(article, readOn);
  return { styled: styledCitations(item, styles), bibtex: bibtexOf(item), csl: item };
}
