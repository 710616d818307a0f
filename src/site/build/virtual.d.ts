/** What `bundle.ts` makes of the folders under `content/`: one import for each article, by slug, loaded when it is called. */
declare module 'virtual:articles' {
  import type { ArticleData } from '../../article/article.ts';
  export const imports: Readonly<Record<string, () => Promise<ArticleData>>>;
}
