import { useState, type RefObject } from 'react';
import type { Article, Person } from '../article/article.ts';
import { useKeys } from '../ui/keys.ts';
import { isAChild, notAPerson } from './people-corrections.ts';
import { CallOtherwise } from './call-otherwise.tsx';
import { useCorrecting, type Correcting } from './correcting.ts';
import { SamePerson } from './same-person.tsx';

interface Props {
  readonly article: Article;
  readonly person: Person;
  /** The keys answer while this holds the focus. */
  readonly within: RefObject<Element | null>;
}

/** What a reader can correct of a person who was found; nothing where the article cannot be corrected. */
export function CorrectPerson(props: Props) {
  const correcting = useCorrecting();
  return correcting && <Corrections {...props} correcting={correcting} />;
}

type Choosing = 'same' | 'name' | null;

function Corrections({ article, person, within, correcting }: Props & { readonly correcting: Correcting }) {
  const [choosing, setChoosing] = useState<Choosing>(null);
  const toggle = (which: Choosing) => setChoosing(choosing === which ? null : which);
  const acts = [
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
  ];
  const choices = [
    { key: 'p', label: 'The same person as', which: 'same' },
    { key: 'n', label: 'Called otherwise', which: 'name' },
  ] as const;
  useKeys([...acts, ...choices.map(({ which, ...each }) => ({ ...each, run: () => setChoosing(which) }))], {
    within,
  });
  const done = () => setChoosing(null);
  return (
    <section aria-labelledby="correct" className="needs-script border-hair mt-6 border-t pt-4">
      <h3 id="correct" className="text-soft text-sm font-semibold">
        Correct it
      </h3>
      <div className="mt-2 flex flex-wrap gap-2">
        {choices.map(({ key, label, which }) => (
          <button
            key={key}
            type="button"
            className="button"
            aria-expanded={choosing === which}
            aria-keyshortcuts={key}
            onClick={() => toggle(which)}
          >
            {label}
          </button>
        ))}
        {acts.map(({ key, label, run }) => (
          <button key={key} type="button" className="button" aria-keyshortcuts={key} onClick={run}>
            {label}
          </button>
        ))}
      </div>
      {choosing === 'same' && (
        <SamePerson article={article} person={person} correcting={correcting} onDone={done} />
      )}
      {choosing === 'name' && (
        <CallOtherwise article={article} person={person} correcting={correcting} onDone={done} />
      )}
    </section>
  );
}
