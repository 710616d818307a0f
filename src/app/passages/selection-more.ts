import { createContext, type ReactNode } from 'react';
import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';

interface Selection {
  readonly article: Article;
  readonly span: Span;
  readonly onDone: () => void;
}

/** What else can be done with selected words in the article that is shown. */
export const SelectionMore = createContext<(selection: Selection) => ReactNode>(() => null);
