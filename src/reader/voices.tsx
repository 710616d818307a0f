import { memo } from 'react';
import type { Article, Person } from '../article/article.ts';
import { markedQuotes, penOf, shareOfWords } from '../article/voices.ts';
import { ribbonOf } from '../article/ribbon.ts';
import { pathTo, voiceIn, voiceQuery } from '../links.ts';
import { hrefOf, hrefToView } from '../ui/address.ts';
import { counted } from '../ui/counted.ts';
import { useViewQuery } from '../ui/view-query.ts';
import { VoiceChip } from '../ui/voice-chip.tsx';

/** Who speaks: a ribbon of the voices along the article, each voice's share of its words, and one voice alone. */
export const Voices = memo(function Voices({ article }: { article: Article }) {
  const speakers = article.people.filter(({ voice }) => voice !== null);
  const quiet = article.people.filter(({ voice }) => voice === null);
  return (
    <section aria-label="Voices" className="text-sm">
      <h2 className="text-soft font-semibold">Voices</h2>
      <Ribbon article={article} />
      <ul className="mt-3 flex flex-col gap-3">
        {speakers.map((person) => (
          <Voice key={person.id} article={article} person={person} />
        ))}
      </ul>
      {quiet.length > 0 && (
        <p className="text-soft mt-3 leading-5">
          {speakers.length > 0 ? 'No one else named here is quoted.' : 'No one named here is quoted.'}
        </p>
      )}
    </section>
  );
});

function Voice({ article, person }: { article: Article; person: Person }) {
  const marked = markedQuotes(article, person);
  return (
    <li className="flex gap-2.5">
      <VoiceChip initials={person.initials} pen={penOf(person)} />
      <div className="leading-5">
        <a
          href={hrefOf(pathTo({ kind: 'person', slug: article.slug, id: person.id }))}
          className="font-semibold underline-offset-4 hover:underline"
        >
          {person.name}
        </a>
        <p className="text-soft">
          {counted(marked.length, 'quote')}, {shareOfWords(article, person)} of the words
        </p>
        <VoiceAlone person={person} />
      </div>
    </li>
  );
}

function VoiceAlone({ person }: { person: Person }) {
  const alone = voiceIn(useViewQuery()) === person.id;
  return (
    <a
      href={hrefToView(alone ? '' : voiceQuery(person.id))}
      className="text-soft hover:text-ink underline underline-offset-4"
    >
      {alone ? 'Show all the text' : 'This voice alone'}
    </a>
  );
}

/** Each quotation at its place along the text, as wide as its share of it. A picture of what the list below says. */
function Ribbon({ article }: { article: Article }) {
  return (
    <div aria-hidden="true" className="bg-hair relative mt-2 h-2 overflow-hidden rounded-full">
      {ribbonOf(article).map(({ pen, from, to }) => (
        <span
          key={from}
          data-pen={pen}
          className="ribbon absolute inset-y-0"
          style={{ left: percent(from), width: percent(to - from) }}
        />
      ))}
    </div>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
