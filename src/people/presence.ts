import type { Article, Speaker } from '../article/article.ts';
import { markedQuotes, shareOfWords } from '../article/voices.ts';
import { counted } from '../ui/counted.ts';

/** How far somebody speaks in the article: "7 quotes, 51% of the article’s words", or "Mentioned, not quoted". */
export function presence(article: Article, speaker: Speaker): string {
  const marked = markedQuotes(article, speaker).length;
  if (marked === 0) return speaker.quotes.length > 0 ? 'Reported, not quoted' : 'Mentioned, not quoted';
  return `${counted(marked, 'quote')}, ${shareOfWords(article, speaker)} of the article’s words`;
}
