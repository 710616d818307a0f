import type { StoredArticle } from './stored-article.ts';

const LONGEST = 80;

/** What an article is called in a list: its own title, or the first words of its text. */
export function titleOf({ details, text }: Pick<StoredArticle, 'details' | 'text'>): string {
  if (details.title) return details.title.value;
  const [first = ''] = text.trimStart().split('\n');
  if (first.length <= LONGEST) return first;
  return `${first.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …`;
}
