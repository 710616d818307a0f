import type { Article } from '../../article/article.ts';
import { wordsAt, type Span } from '../../article/span.ts';
import { wordsId } from '../../links.ts';

interface Props {
  readonly article: Article;
  readonly span: Span;
}

/**
 * The article's own words, in the reading face, as a link to their place in the text. What is open and how it is viewed
 * stay as they are.
 */
export function WordsLink({ article, span }: Props) {
  return (
    <a
      href={`#${wordsId(span.start)}`}
      className="font-reading text-ink decoration-evidence underline decoration-[1.5px] underline-offset-[3px] hover:decoration-[2.5px]"
    >
      {wordsAt(article.text, span)}
    </a>
  );
}
