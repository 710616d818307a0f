import type { Article, Person } from '../article/article.ts';
import { NameOfText } from './name-of-text.tsx';
import type { Correcting } from './correcting.ts';
import { isCalled } from './people-corrections.ts';

interface Props {
  readonly article: Article;
  readonly person: Person;
  readonly correcting: Correcting;
  readonly onDone: () => void;
}

/** A person is called by other words of the article. */
export function CallOtherwise({ article, person, correcting, onDone }: Props) {
  return (
    <NameOfText
      article={article}
      near={person.named.start}
      label="Called, in the article’s words"
      onChoose={(words, name) => {
        onDone();
        correcting.correct(isCalled(article, person, words), { says: `Called ${name} now.` });
      }}
    />
  );
}
