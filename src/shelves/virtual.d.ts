/** What `bundle.ts` makes of the folders under `content/`. */
declare module 'virtual:articles' {
  import type { Card } from './card.ts';
  export const cards: readonly Card[];
}
/** One import for each article, by slug; the article is loaded when it is called. */
declare module 'virtual:article-imports' {
  export const imports: Readonly<Record<string, () => Promise<unknown>>>;
}
