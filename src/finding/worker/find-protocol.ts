import type { Article, ArticleData } from '../../article/article.ts';
import type { Ref } from '../../article/ref.ts';
import type { Correction, Unfitting } from '../corrections/correction.ts';
import type { StoredArticle } from '../stored/stored-article.ts';
import type { Many } from './parts.ts';

/** What the page asks of the worker. To stop it is to end the worker: nothing is lost, since it keeps nothing. */
export type FindRequest =
  /** Before a find: the engine reads the text. What is found in it is told beforehand, or the text of a long article. */
  | { readonly type: 'prepare'; readonly ref: Ref; readonly stored: StoredArticle }
  | {
      readonly type: 'find';
      readonly ref: Ref;
      readonly stored: StoredArticle;
      /** The page has the text of a long article already. */
      readonly hasText: boolean;
    }
  /** After a find: the same text with other corrections, without reading it again. */
  | { readonly type: 'correct'; readonly corrections: readonly Correction[] };

/**
 * What the worker answers: progress as it goes, the text of a long article before anything is found in it, what is found in
 * parts, and at the end of each request, in their order, one of the others.
 */
export type FindAnswer =
  | { readonly type: 'ahead'; readonly found: Answered }
  | { readonly type: 'prepared' }
  | { readonly type: 'text'; readonly article: ArticleData }
  | { readonly type: 'part'; readonly part: Many }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'found'; readonly found: Answered }
  | { readonly type: 'failed'; readonly why: string };

/** How far the work is: `done` of 1. It is of the work as a whole, since a text's people are told from all of it. */
export interface Progress {
  readonly done: number;
  readonly stage: 'reading' | 'gathering' | 'making';
}

/** What was found, as a message: the article's data without its index. */
export type Answered = Omit<Found, 'article'> & { readonly article: ArticleData };

/** An article that was found, and what of the corrections no longer fits it. */
export interface Found {
  readonly article: Article;
  readonly unfitting: readonly Unfitting[];
  /** The other language that the text is in, as English calls it: nothing was looked for. Null where it was. */
  readonly otherLanguage: string | null;
  /** The text has so few words that there can hardly be anything to find. */
  readonly isShort: boolean;
}
