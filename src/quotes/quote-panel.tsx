import type { ReactNode } from 'react';
import type { Article, Quote, Speaker } from '../article/article.ts';
import { paragraphAt } from '../article/paragraphs.ts';
import type { Span } from '../article/span.ts';
import { penOf } from '../article/voices.ts';
import { pathTo } from '../links.ts';
import { hrefOf } from '../ui/address.ts';
import { WordsLink } from '../reader/words/words-link.tsx';
import { PanelHeading } from '../ui/panel-heading.tsx';
import { Silence } from '../ui/silence.tsx';
import { EpithetLine } from '../reader/words/epithet-line.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { VoiceChip } from '../ui/voice-chip.tsx';
import { formAndLength } from './forms.ts';
import { Lineage } from './lineage.tsx';
import { Neighbours } from './neighbours.tsx';
import { QuoteWords } from './quote-words.tsx';
import { Trace } from './trace.tsx';

interface Props {
  readonly article: Article;
  readonly quote: Quote;
  /** What can be done with the quotation: another feature's, handed in. */
  readonly actions: ReactNode;
  /** How its attribution stands, where that is to be said. */
  readonly mark?: ReactNode;
}

/** Everything the article tells of one quotation: who, what, on what occasion, when, and how that is known. */
export function QuotePanel({ article, quote, actions, mark }: Props) {
  const speaker = article.index.speakerOf(quote);
  const { occasion, time } = quote.attribution;
  return (
    <div data-pen={penOf(speaker)} className="quote-panel">
      <SpeakerHead article={article} speaker={speaker} quote={quote} mark={mark} />
      <dl className="mt-3 grid grid-cols-[5.5rem_1fr] gap-y-1.5 text-[0.9375rem] leading-6">
        <Fact name="Occasion">
          {occasion ? (
            <Told article={article} span={occasion.evidence} why={occasion.carriedOver} />
          ) : (
            <Silence />
          )}
        </Fact>
        <Fact name="When">
          {time ? <Told article={article} span={time} why={time.carriedOver} /> : <Silence />}
        </Fact>
      </dl>
      <Trace article={article} quote={quote} />
      {actions}
      <QuoteWords article={article} quote={quote} />
      <Lineage article={article} quote={quote} />
      <Neighbours article={article} quote={quote} />
    </div>
  );
}

interface SpeakerProps {
  readonly article: Article;
  readonly quote: Quote;
  readonly speaker: Speaker | null;
  readonly mark: ReactNode;
}

/** The speaker, and under what reserve and in what form the article gives the words. */
function SpeakerHead({ article, speaker, quote, mark }: SpeakerProps) {
  const given = (
    <p className="text-sm leading-6">
      <StatusMark status={quote.status} /> {formAndLength(quote)}
      {mark && <> · {mark}</>}
    </p>
  );
  if (!speaker)
    return (
      <div className="mb-1">
        <PanelHeading>The article does not say who said this</PanelHeading>
        {given}
      </div>
    );
  return (
    <div className="mb-1 flex items-center gap-3.5">
      <VoiceChip initials={speaker.initials} pen={penOf(speaker)} size="large" />
      <div>
        <PanelHeading className="font-reading">
          {speaker.hasPage ? (
            <a
              href={hrefOf(pathTo({ kind: 'person', ref: article.ref, id: speaker.id }))}
              className="underline-offset-4 hover:underline"
            >
              {speaker.name}
            </a>
          ) : (
            speaker.name
          )}
        </PanelHeading>
        {given}
        {speaker.hasPage && <EpithetLine article={article} person={speaker} />}
      </div>
    </div>
  );
}

/** The article's words for a time or an occasion; where they are carried over from others, that, and why. */
function Told({ article, span, why }: { article: Article; span: Span; why: string | null }) {
  return (
    <>
      <WordsLink article={article} span={span} />
      {why !== null && (
        <p className="text-soft text-sm leading-5">
          Carried over by us from paragraph {paragraphAt(article.paragraphs, span.start) + 1}: {why}.
        </p>
      )}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft text-sm leading-6">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
