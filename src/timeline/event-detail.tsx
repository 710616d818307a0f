import type { Article, Event } from '../article/article.ts';
import { isInOwnWords } from '../article/saying/in-own-words.ts';
import type { RelativeTime } from '../article/time.ts';
import { pathTo } from '../links.ts';
import { hrefOf } from '../ui/address.ts';
import { PanelHeading } from '../ui/panel-heading.tsx';
import { Silence } from '../ui/silence.tsx';
import { Reserved, StatusMark } from '../ui/status-mark.tsx';
import { WordsLink } from '../reader/words/words-link.tsx';
import { WordsLinks } from '../reader/words/words-links.tsx';
import { whenOf } from './when.ts';

/** One event: what the article vouches for, when it was and how that is known, and the words that say so. */
export function EventDetail({ article, event }: { article: Article; event: Event }) {
  const { label, status, when, evidence, people } = event;
  const isOwn = isInOwnWords(article, event);
  return (
    <section aria-labelledby="event" className="border-hair bg-paper/40 mb-6 rounded-xl border p-4">
      <PanelHeading className="!text-lg">
        <span id="event">
          {isOwn ? (
            <>
              <StatusMark status={status} /> <WordsLinks article={article} spans={evidence} />
            </>
          ) : (
            <Reserved status={status} label={label} />
          )}
        </span>
      </PanelHeading>
      <dl className="mt-3 grid grid-cols-[4.5rem_1fr] gap-y-2 text-[0.9375rem] leading-6">
        <dt className="text-soft text-sm leading-6">When</dt>
        <dd>
          {when.kind === 'undated' && !when.words ? <Silence /> : <When article={article} event={event} />}
        </dd>
        {!isOwn && <dt className="text-soft text-sm leading-6">Words</dt>}
        {!isOwn && (
          <dd>
            <WordsLinks article={article} spans={evidence} />
          </dd>
        )}
        {people.length > 0 && <dt className="text-soft text-sm leading-6">People</dt>}
        {people.length > 0 && (
          <dd>
            <ul>
              {people.map((id) => (
                <li key={id}>
                  <a
                    href={hrefOf(pathTo({ kind: 'person', ref: article.ref, id }))}
                    className="underline underline-offset-4"
                  >
                    {article.index.person(id).name}
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        )}
      </dl>
    </section>
  );
}

function When({ article, event }: { article: Article; event: Event }) {
  const { when } = event;
  return (
    <>
      {when.words && <WordsLink article={article} span={when.words} />}
      <p className="text-soft text-sm">{whenOf(article, event)}</p>
      {when.kind === 'relative' && when.working && <Working article={article} working={when.working} />}
    </>
  );
}

/** The sum, and the words of the article that give its terms. */
function Working({ article, working }: { article: Article; working: NonNullable<RelativeTime['working']> }) {
  return (
    <p className="text-soft text-sm">
      Worked out: {working.sum}, from <WordsLinks article={article} spans={working.terms} between=" and " />.
      A year either way: an age says nothing of the months.
    </p>
  );
}
