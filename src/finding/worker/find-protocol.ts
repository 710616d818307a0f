import type { Article } from '../../article/article.ts';
import type { Ref } from '../../article/ref.ts';
import type { Correction, Unfitting } from '../corrections/correction.ts';
import type { StoredArticle } from '../stored/stored-article.ts';

/** What the page asks of the worker. To stop it is to end the worker: nothing is lost, since it keeps nothing. */
export type FindRequest =
  | { readonly type: 'find'; readonly ref: Ref; readonly stored: StoredArticle }
  /** After a find: the same text with other corrections, without reading it again. */
  | { readonly type: 'correct'; readonly corrections: readonly Correction[] };

/** What the worker answers: progress as often as it has some, then one of the two others for each request. */
export type FindAnswer =
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | { readonly type: 'found'; readonly found: Found }
  | { readonly type: 'failed'; readonly why: string };

/** An article that was found, and what of the corrections no longer fits it. */
export interface Found {
  readonly article: Article;
  readonly unfitting: readonly Unfitting[];
  /** Why nothing was attributed, where nothing was; null where the engine has read the text. */
  readonly unread: Unread | null;
  /** Events and voices may be few: the text is too short to say much. */
  readonly isShort: boolean;
}

/** The text is of another language than the engine knows: its name in English, "French". */
export interface Unread {
  readonly language: string;
}
