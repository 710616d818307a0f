import type { Article, Person } from '../article/article.ts';
import { markedQuotes, shareOfWords } from '../article/voices.ts';
import { counted } from '../ui/counted.ts';

/** How far a person speaks in the article: "7 quotes, 51% of the article’s words", or "Mentioned, not quoted". */
export function presence(article: Article, person: Person): string {
  const marked = markedQuotes(article, person).length;
  if (marked === 0) return person.quotes.length > 0 ? 'Reported, not quoted' : 'Mentioned, not quoted';
  return `${counted(marked, 'quote')}, ${shareOfWords(article, person)} of the article’s words`;
}
