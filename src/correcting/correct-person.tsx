import type { RefObject } from 'react';
import type { Article, Person } from '../article/article.ts';
import { CallOtherwise } from './call-otherwise.tsx';
import { CorrectFrame } from './correct-frame.tsx';
import { useCorrecting } from './correcting.ts';
import { isAChild, notAPerson } from './people-corrections.ts';
import { SamePerson } from './same-person.tsx';

interface Props {
  readonly article: Article;
  readonly person: Person;
  /** The keys answer while this holds the focus. */
  readonly within: RefObject<Element | null>;
}

const CHOICES = [
  { key: 'p', label: 'The same person as' },
  { key: 'n', label: 'Called otherwise' },
] as const;

/** What a reader can correct of a person who was found; nothing where the article cannot be corrected. */
export function CorrectPerson({ article, person, within }: Props) {
  const correcting = useCorrecting();
  if (!correcting) return null;
  const given = { article, person, correcting };
  return (
    <CorrectFrame
      within={within}
      choices={CHOICES}
      acts={[
        {
          key: 'c',
          label: 'A child',
          run: () =>
            correcting.correct(isAChild(article, person), { says: 'A child has no page here and no name.' }),
        },
        {
          key: 'x',
          label: 'Not a person',
          run: () => correcting.correct(notAPerson(article, person), { says: 'It is no person any more.' }),
        },
      ]}
    >
      {(asking, done) => (
        <>
          {asking === 'p' && <SamePerson {...given} onDone={done} />}
          {asking === 'n' && <CallOtherwise {...given} onDone={done} />}
        </>
      )}
    </CorrectFrame>
  );
}
