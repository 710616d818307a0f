import type { Article, Person, UnnamedSpeaker } from '../article/article.ts';
import { wordsAt } from '../article/span.ts';
import { penOf } from '../article/voices.ts';
import { pathTo } from '../links.ts';
import { hrefOf } from '../ui/address.ts';
import { PanelHeading } from '../ui/panel-heading.tsx';
import { VoiceChip } from '../ui/voice-chip.tsx';
import { WordsLink } from '../reader/words/words-link.tsx';
import { presence } from './presence.ts';

/** The people whom the article names, then those who speak, or of whom it speaks, without a name. */
export function PeopleList({ article }: { article: Article }) {
  return (
    <>
      <PanelHeading>People</PanelHeading>
      <ul className="mt-3 flex flex-col">
        {article.people.map((person) => (
          <Entry key={person.id} article={article} person={person} />
        ))}
      </ul>
      {article.unnamedSpeakers.length + article.unnamed.length > 0 && (
        <section aria-labelledby="unnamed" className="mt-6">
          <h3 id="unnamed" className="text-soft text-sm font-semibold">
            Not named
          </h3>
          <ul className="mt-2 flex flex-col gap-3">
            {article.unnamedSpeakers.map((speaker) => (
              <li key={speaker.id} className="leading-6">
                <CalledHere article={article} speaker={speaker} />
                <p className="text-soft text-sm leading-5">{presence(article, speaker)}</p>
              </li>
            ))}
            {article.unnamed.map(({ words, note }) => (
              <li key={words.start} className="leading-6">
                <WordsLink article={article} span={words} />
                <p className="text-soft text-sm leading-5">{note}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The article's word for them, linked; or ours, where we do not repeat the article's. */
function CalledHere({ article, speaker: { name, named } }: { article: Article; speaker: UnnamedSpeaker }) {
  return name === wordsAt(article.text, named) ? <WordsLink article={article} span={named} /> : name;
}

function Entry({ article, person }: { article: Article; person: Person }) {
  return (
    <li className="border-hair border-b last:border-0">
      <a
        href={hrefOf(pathTo({ kind: 'person', ref: article.ref, id: person.id }))}
        className="group flex items-center gap-3.5 py-3.5"
      >
        <VoiceChip initials={person.initials} pen={penOf(person)} size="large" />
        <span>
          <span className="font-reading block text-lg leading-6 font-semibold underline-offset-4 group-hover:underline">
            {person.name}
          </span>
          <span className="text-soft block text-sm leading-5">{presence(article, person)}</span>
        </span>
      </a>
    </li>
  );
}
