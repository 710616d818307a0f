import { createContext } from 'react';
import type { Article } from '../../article/article.ts';

/** The article that is likely to be opened next: its page is made while its text is checked. */
export interface AheadOfOpening {
  /** Has the page of an article made, or lets go of it. */
  readonly set: (article: Article | null) => void;
  /** Shows the page of an article, where it was made, in place of what is there; resolves when it has been painted. */
  readonly show: (ref: Article['ref']) => Promise<void>;
}

export const Ahead = createContext<AheadOfOpening>({
  set: () => undefined,
  show: async () => undefined,
});

/** Whether an article's page is shown by being opened: then it begins at its top, whatever its address was while it was made. */
export const BeginsAtTop = createContext(false);
