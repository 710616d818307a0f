import type { ArticleData } from './article.ts';
import type { Ref } from './ref.ts';

const LISTS = ['paragraphs', 'sections', 'quotes', 'people', 'unnamed', 'events', 'slips'];

/**
 * Whether data that arrived is an article of that name: a host may answer with a page of its own, with another file, or
 * with half of one. It looks at the shape only; what the build made of it is not checked again.
 */
export function isArticle(data: unknown, { shelf, slug }: Ref): data is ArticleData {
  if (typeof data !== 'object' || data === null) return false;
  const given = new Map<string, unknown>(Object.entries(data));
  return (
    JSON.stringify(given.get('ref')) === JSON.stringify({ shelf, slug }) &&
    typeof given.get('text') === 'string' &&
    LISTS.every((list) => Array.isArray(given.get(list)))
  );
}
