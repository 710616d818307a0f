import { useOutletContext } from 'react-router-dom';
import type { Article } from '../../article/article.ts';
import type { Open } from '../../article/lit.ts';

/** What the article's page hands to the panel that stands beside the text. */
export interface Opened {
  readonly article: Article;
  readonly open: Open | null;
}

export function useOpened(): Opened {
  return useOutletContext<Opened>();
}
