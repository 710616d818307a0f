import { Fragment } from 'react';
import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { WordsLink } from './words-link.tsx';

interface Props {
  readonly article: Article;
  readonly spans: readonly Span[];
  /** What stands between them, in our words: an ellipsis where they go on elsewhere. */
  readonly between?: string;
}

/** Several places of the article's own words in a line. */
export function WordsLinks({ article, spans, between = ' … ' }: Props) {
  return spans.map((span, index) => (
    <Fragment key={span.start}>
      {index > 0 && between}
      <WordsLink article={article} span={span} />
    </Fragment>
  ));
}
