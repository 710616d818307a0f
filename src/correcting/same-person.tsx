import { useEffect, useRef } from 'react';
import type { Article, Person } from '../article/article.ts';
import { wordsAt } from '../article/span.ts';
import { penOf } from '../article/voices.ts';
import { InSteps } from '../ui/in-steps.tsx';
import { VoiceChip } from '../ui/voice-chip.tsx';
import type { Correcting } from './correcting.ts';
import { isTheSame, meansAnother } from './people-corrections.ts';

interface Props {
  readonly article: Article;
  readonly person: Person;
  readonly correcting: Correcting;
  readonly onDone: () => void;
}

/** Makes two people one; or parts from this one a mention that means somebody else. */
export function SamePerson({ article, person, correcting, onDone }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  const others = article.people.filter(({ id }) => id !== person.id);
  const join = (as: Person) => {
    onDone();
    correcting.correct(isTheSame(article, person, as), { says: `They are one now: ${as.name}.`, to: as.id });
  };
  return (
    <div ref={box} role="group" aria-label="The same person as" className="mt-3">
      {others.length === 0 && <p className="text-sm">Nobody else is named.</p>}
      <InSteps items={others}>
        {(shown) => (
          <ul className="border-hair border-t">
            {shown.map((other) => (
              <li key={other.id} className="border-hair border-b">
                <button
                  type="button"
                  className="hover:bg-raised flex w-full items-center gap-2.5 px-1 py-2 text-left"
                  onClick={() => join(other)}
                >
                  <VoiceChip initials={other.initials} pen={penOf(other)} />
                  <span className="font-reading min-w-0">{other.name}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </InSteps>
      <Mentions article={article} person={person} correcting={correcting} onDone={onDone} />
    </div>
  );
}

/** Pronouns are not among them: what they mean follows from the names. */
function Mentions({ article, person, correcting, onDone }: Props) {
  const names = person.mentions.filter((span) => /\p{Lu}/u.test(wordsAt(article.text, span)));
  if (names.length === 0) return null;
  return (
    <>
      <p className="mt-3 text-sm leading-5">Or one of these words means somebody else:</p>
      <p className="mt-1 flex flex-wrap gap-2">
        {names.slice(0, 12).map((mention) => (
          <button
            key={mention.start}
            type="button"
            className="button font-reading"
            onClick={() => {
              onDone();
              correcting.correct(meansAnother(article, mention), {
                says: `“${wordsAt(article.text, mention)}” is a different person now.`,
              });
            }}
          >
            {wordsAt(article.text, mention)}
          </button>
        ))}
      </p>
    </>
  );
}
