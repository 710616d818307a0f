import type { CSL } from '@citation-js/core';
import type { Article } from '../article/article.ts';
import { citationItem } from './citation-item.ts';

/**
 * A reader's own article as a record: what it says of itself, or what its reader filled in, and nothing of this app, which is
 * where it was read and not where it was published. An address on this device is no address. One without a title has its first words in
 * square brackets.
 */
export function ownCitationItem(article: Article, readOn: Date): CSL {
  const { source, provenance, title } = article;
  const day = { year: readOn.getFullYear(), month: readOn.getMonth() + 1, day: readOn.getDate() };
  const {
    URL: address,
    accessed,
    'container-title': container,
    ...record
  } = citationItem(article, { address: '', readOn: day });
  return {
    ...record,
    title: provenance.title === undefined ? `[${title}]` : title,
    ...(source.publisher && container && { 'container-title': container }),
    ...(source.url && { URL: address, accessed }),
  };
}
