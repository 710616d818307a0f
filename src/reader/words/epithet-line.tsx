import type { Article, Person } from '../../article/article.ts';
import { WordsLinks } from './words-links.tsx';

/** What a person is, in our words, and the article's words that say so; nothing where it is not given. */
export function EpithetLine({ article, person: { epithet } }: { article: Article; person: Person }) {
  if (!epithet) return null;
  return (
    <p className="text-soft text-sm leading-6">
      {epithet.label}: <WordsLinks article={article} spans={epithet.evidence} />
    </p>
  );
}
