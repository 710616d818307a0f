import type { Article, ArticleData } from '../../src/article/article.ts';
import { articleOf } from '../../src/article/article-index.ts';

/** The same article with other data, and so with an index of its own. */
export function articleWith(article: ArticleData, change: Partial<ArticleData>): Article {
  return articleOf({ ...article, ...change });
}
