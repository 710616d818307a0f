import { memo } from 'react';
import { Link } from 'react-router-dom';
import type { Article, Person } from '../article/article.ts';
import { markedQuotes, penOf, shareOfWords } from '../article/voices.ts';
import { ribbonOf } from '../article/ribbon.ts';
import { pathTo, voiceIn, voiceQuery } from '../links.ts';
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
  const query = useViewQuery();
  const alone = voiceIn(query) === person.id;
  const marked = markedQuotes(article, person);
  return (
    <li className="flex gap-2.5">
      <VoiceChip initials={person.initials} pen={penOf(person)} />
      <div className="leading-5">
        <Link
          to={pathTo({ kind: 'person', slug: article.slug, id: person.id })}
          preventScrollReset
          className="font-semibold underline-offset-4 hover:underline"
        >
          {person.name}
        </Link>
        <p className="text-soft">
          {marked.length} {marked.length === 1 ? 'quote' : 'quotes'}, {shareOfWords(article, person)} of the
          words
        </p>
        <Link
          to={{ search: alone ? '' : voiceQuery(person.id) }}
          preventScrollReset
          replace
          className="text-soft hover:text-ink underline underline-offset-4"
        >
          {alone ? 'Show all the text' : 'This voice alone'}
        </Link>
      </div>
    </li>
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
