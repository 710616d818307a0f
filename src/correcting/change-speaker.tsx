import { useEffect, useId, useRef, useState } from 'react';
import type { Article, Quote, Speaker } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { penOf } from '../article/voices.ts';
import { counted } from '../ui/counted.ts';
import { InSteps } from '../ui/in-steps.tsx';
import { useKeys } from '../ui/keys.ts';
import { VoiceChip } from '../ui/voice-chip.tsx';
import { saidBy } from './corrections-of.ts';
import type { Correcting } from './correcting.ts';
import { continuationsOf, nearSpeakers } from './near-speakers.ts';
import { NameOfText } from './name-of-text.tsx';

interface Props {
  readonly article: Article;
  readonly quote: Quote;
  readonly correcting: Correcting;
  readonly onDone: () => void;
}

/** Who said it: those whom the text mentions nearest first, somebody else whom it names, or nobody. */
export function ChangeSpeaker({ article, quote, correcting, onDone }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [withContinued, setWithContinued] = useState(true);
  const continued = continuationsOf(article, quote).length;
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  useKeys([{ key: 'Escape', label: 'Close the list of people', run: onDone }], { within: box });
  const choose = (by: Speaker | Span | null, name: string | null) => {
    correcting.correct(saidBy(article, quote, by, withContinued && continued > 0), {
      says: name === null ? 'Nobody is named for it now.' : `Given to ${name}.`,
      at: quote.spans[0],
    });
    onDone();
  };
  return (
    <div ref={box} role="group" aria-label="Who said it" className="mt-3">
      {continued > 0 && <Continued count={continued} checked={withContinued} onChange={setWithContinued} />}
      <InSteps items={nearSpeakers(article, quote)}>
        {(shown) => (
          <ul className="border-hair border-t">
            {shown.map((speaker) => (
              <li key={speaker.id} className="border-hair border-b">
                <button
                  type="button"
                  className="hover:bg-raised flex w-full items-center gap-2.5 px-1 py-2 text-left"
                  onClick={() => choose(speaker, speaker.name)}
                >
                  <VoiceChip initials={speaker.initials} pen={penOf(speaker)} />
                  <span className="font-reading min-w-0">{speaker.name}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </InSteps>
      <NameOfText
        article={article}
        label="Somebody else, as the article calls them"
        near={quote.spans[0].start}
        onChoose={choose}
      />
      {quote.speaker !== null && (
        <button type="button" className="button mt-3" onClick={() => choose(null, null)}>
          Nobody is named
        </button>
      )}
    </div>
  );
}

interface ContinuedProps {
  readonly count: number;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Continued({ count, checked, onChange }: ContinuedProps) {
  const id = useId();
  return (
    <p className="mb-2 flex items-baseline gap-2 text-sm leading-5">
      <input id={id} type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <label htmlFor={id}>Also what goes on from it: {counted(count, 'quotation')}</label>
    </p>
  );
}
