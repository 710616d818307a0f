import type { ArticleData } from './article.ts';

/** The version of the form that this build writes; `wire.ts` reads it and all before it. */
export const WIRE_VERSION = 1;

/** An article's data as it is kept and sent. */
export interface Wire {
  readonly version: typeof WIRE_VERSION;
  readonly article: ArticleData;
}

/** An article as it is kept and sent. */
export function wireOf(article: ArticleData): Wire {
  return { version: WIRE_VERSION, article };
}
