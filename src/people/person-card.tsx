import type { Article, Person, Quote, Statement } from '../article/article.ts';
import { isInOwnWords } from '../article/saying/in-own-words.ts';
import { quotedWords } from '../article/saying/quoted-words.ts';
import { penOf } from '../article/voices.ts';
import { pathTo } from '../links.ts';
import { hrefOf } from '../ui/address.ts';
import { InSteps } from '../ui/in-steps.tsx';
import { PanelHeading } from '../ui/panel-heading.tsx';
import { Reserved, StatusMark } from '../ui/status-mark.tsx';
import { VoiceChip } from '../ui/voice-chip.tsx';
import { EpithetLine } from '../reader/words/epithet-line.tsx';
import { WordsLinks } from '../reader/words/words-links.tsx';
import { presence } from './presence.ts';

/** Room for the words of an entry, in UTF-16 units: the first in which they keep their sense. */
const ROOMS = [60, 120, 240];

/** What the article says of a person, each statement with its words, and what they said in it. */
export function PersonCard({ article, person }: { article: Article; person: Person }) {
  return (
    <div data-pen={penOf(person)}>
      <div className="flex items-center gap-3.5">
        <VoiceChip initials={person.initials} pen={penOf(person)} size="large" />
        <div>
          <PanelHeading className="font-reading">{person.name}</PanelHeading>
          <EpithetLine article={article} person={person} />
        </div>
      </div>
      <p className="mt-4 text-[0.9375rem] leading-6">{presence(article, person)}</p>
      {person.is !== undefined && <Through name={person.name} is={person.is} />}
      <Mentions article={article} person={person} />
      <Statements article={article} person={person} />
      <Quotes article={article} person={person} />
    </div>
  );
}

/** An editor has said who this is: the way to what other articles have of them. */
function Through({ name, is }: { name: string; is: string }) {
  return (
    <p className="mt-2 text-[0.9375rem] leading-6">
      <a
        href={hrefOf(pathTo({ kind: 'someone', of: is, part: null }))}
        className="underline underline-offset-4"
      >
        Everything that articles here quote of {name}
      </a>
    </p>
  );
}

function Mentions({ article, person }: { article: Article; person: Person }) {
  return (
    <InSteps key={person.id} items={person.mentions}>
      {(shown) => (
        <p className="text-soft mt-1 text-sm leading-6">
          Named or described as <WordsLinks article={article} spans={shown} between=", " />
        </p>
      )}
    </InSteps>
  );
}

function Statements({ article, person }: { article: Article; person: Person }) {
  return (
    <section aria-labelledby="statements" className="mt-6">
      <h3 id="statements" className="text-soft text-sm font-semibold">
        What the article says
      </h3>
      <ul className="mt-1 flex flex-col">
        {person.statements.map((statement) => (
          <li key={statement.evidence[0]?.start} className="border-hair border-b py-3 last:border-0">
            {isInOwnWords(article, statement) ? (
              <p className="text-[0.9375rem] leading-6">
                <StatusMark status={statement.status} />{' '}
                <WordsLinks article={article} spans={statement.evidence} />
              </p>
            ) : (
              <InOurs article={article} statement={statement} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A sentence of ours, and under it the words that it rests on. */
function InOurs({ article, statement }: { article: Article; statement: Statement }) {
  return (
    <>
      <p className="text-[0.9375rem] leading-6">
        <Reserved status={statement.status} label={statement.label} />
      </p>
      <p className="text-sm leading-6">
        <WordsLinks article={article} spans={statement.evidence} />
      </p>
    </>
  );
}

function Quotes({ article, person }: { article: Article; person: Person }) {
  if (person.quotes.length === 0) return null;
  return (
    <section aria-labelledby="said" className="mt-6">
      <h3 id="said" className="text-soft text-sm font-semibold">
        What they said, in the order of the text
      </h3>
      <InSteps key={person.id} items={person.quotes}>
        {(shown) => (
          <ol className="mt-1 flex flex-col">
            {shown.map((id) => (
              <Said key={id} article={article} quote={article.index.quote(id)} />
            ))}
          </ol>
        )}
      </InSteps>
    </section>
  );
}

function Said({ article, quote }: { article: Article; quote: Quote }) {
  return (
    <li className="border-hair border-b last:border-0">
      <a
        href={hrefOf(pathTo({ kind: 'quote', ref: article.ref, id: quote.id }))}
        className="group block py-2.5 leading-6"
      >
        <StatusMark status={quote.status} />{' '}
        <span data-form={quote.form} className="font-reading quoted underline-offset-4 group-hover:underline">
          {quotedWords(article, quote, ROOMS)}
        </span>
      </a>
    </li>
  );
}
