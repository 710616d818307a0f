import { memo } from 'react';
import type { Article, Speaker } from '../article/article.ts';
import { markedQuotes, penOf, shareOfWords, voicesOf } from '../article/voices.ts';
import { ribbonOf } from '../article/ribbon.ts';
import { pathTo, viewWith, voiceIn } from '../links.ts';
import { hrefOf, hrefToView } from '../ui/address.ts';
import { counted } from '../ui/counted.ts';
import { useViewQuery } from '../ui/view-query.ts';
import { VoiceChip } from '../ui/voice-chip.tsx';

/** Who speaks: a ribbon of the voices along the article, each voice's share of its words, and one voice alone. */
export const Voices = memo(function Voices({ article }: { article: Article }) {
  const speakers = voicesOf(article);
  const quiet = article.people.filter(({ voice }) => voice === null);
  return (
    <section aria-label="Voices" className="text-sm">
      <h2 className="text-soft font-semibold">Voices</h2>
      <Ribbon article={article} />
      <ul className="mt-3 flex flex-col gap-3">
        {speakers.map((speaker) => (
          <Voice key={speaker.id} article={article} speaker={speaker} isOnly={speakers.length === 1} />
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

interface VoiceProps {
  readonly article: Article;
  readonly speaker: Speaker;
  readonly isOnly: boolean;
}

function Voice({ article, speaker, isOnly }: VoiceProps) {
  const marked = markedQuotes(article, speaker);
  return (
    <li className="flex gap-2.5">
      <VoiceChip initials={speaker.initials} pen={penOf(speaker)} />
      <div className="leading-5">
        {speaker.hasPage ? (
          <a
            href={hrefOf(pathTo({ kind: 'person', ref: article.ref, id: speaker.id }))}
            className="font-semibold underline-offset-4 hover:underline"
          >
            {speaker.name}
          </a>
        ) : (
          <span className="font-semibold">{speaker.name}</span>
        )}
        <p className="text-soft">
          {counted(marked.length, 'quote')}, {shareOfWords(article, speaker)} of the words
        </p>
        <VoiceAlone speaker={speaker} isOnly={isOnly} />
      </div>
    </li>
  );
}

/** Not offered where there is nobody else; an address may ask for it all the same, and then leads back. */
function VoiceAlone({ speaker, isOnly }: Omit<VoiceProps, 'article'>) {
  const query = useViewQuery();
  const alone = voiceIn(query) === speaker.id;
  if (isOnly && !alone) return null;
  return (
    <a
      href={hrefToView(viewWith(query, 'voice', alone ? null : speaker.id))}
      className="needs-script text-soft hover:text-ink underline underline-offset-4"
    >
      {alone ? 'Show all the text' : 'This voice alone'}
    </a>
  );
}

/** Each quotation at its place along the text, as wide as its share of it. A picture of what the list below says. */
function Ribbon({ article }: { article: Article }) {
  return (
    <div aria-hidden="true" className="ribbon-track bg-hair relative mt-2 h-2 overflow-hidden rounded-full">
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
