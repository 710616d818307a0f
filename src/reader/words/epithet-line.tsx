import type { Article, Person } from '../../article/article.ts';
import { wordsAt } from '../../article/span.ts';
import { wordsId } from '../../links.ts';
import { WordsLink } from './words-link.tsx';

/** What a person is, in our words, and the article's words that say so; nothing where it is not given. */
export function EpithetLine({ article, person: { epithet } }: { article: Article; person: Person }) {
  if (!epithet) return null;
  return (
    <p className="text-soft text-sm leading-6">
      {epithet.label}:{' '}
      {epithet.evidence.map((span, index) => (
        <span key={span.start}>
          {index > 0 && ' … '}
          <WordsLink fragment={`#${wordsId(span.start)}`}>{wordsAt(article.text, span)}</WordsLink>
        </span>
      ))}
    </p>
  );
}
