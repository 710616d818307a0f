import type { Article, Quote, Speaker } from '../article/article.ts';
import { voiceOf } from '../article/saying/attribution.ts';
import { quotedWords } from '../article/saying/quoted-words.ts';
import { markedQuotes, shareOfWords } from '../article/voices.ts';
import { pathTo } from '../links.ts';
import { hrefOf } from '../ui/address.ts';
import { counted } from '../ui/counted.ts';
import { InSteps } from '../ui/in-steps.tsx';
import { sourcesOf } from './sources-of.ts';
import { summaryOf } from './summary.ts';

const ROOMS = [80, 140, 240];

interface Props {
  readonly article: Article;
  /** A quotation was gone to. */
  readonly onGo: () => void;
}

/** An article's sources, to be checked before it is printed: what is unsure, who has no name, who speaks how much. */
export function SourcesList({ article, onGo }: Props) {
  const sources = sourcesOf(article);
  return (
    <>
      <p className="sources-summary">{summaryOf(sources)}</p>
      <section>
        <h3>Unsure</h3>
        {sources.unsure.length === 0 ? (
          <p>None.</p>
        ) : (
          <p>Worked out with doubt, or nobody is named. Go through them from the first.</p>
        )}
        <Quotes article={article} quotes={sources.unsure} onGo={onGo} />
      </section>
      <section>
        <h3>Nobody is named</h3>
        {sources.unattributed.length === 0 && <p>Somebody is named for every quotation.</p>}
        <Quotes article={article} quotes={sources.unattributed} onGo={onGo} />
      </section>
      <section>
        <h3>Voices without a name</h3>
        {sources.withoutName.length === 0 && <p>None.</p>}
        <Voices article={article} voices={sources.withoutName} />
      </section>
      <section>
        <h3>Who speaks how much</h3>
        <Voices article={article} voices={sources.voices} />
      </section>
    </>
  );
}

interface QuotesProps extends Props {
  readonly quotes: readonly Quote[];
}

function Quotes({ article, quotes, onGo }: QuotesProps) {
  if (quotes.length === 0) return null;
  return (
    <InSteps items={quotes}>
      {(shown) => (
        <ul>
          {shown.map((quote) => (
            <li key={quote.id}>
              <a
                href={hrefOf(pathTo({ kind: 'quote', ref: article.ref, id: quote.id }))}
                className="block hover:underline"
                onClick={onGo}
              >
                <span className="text-soft block text-sm">{voiceOf(article, quote)}</span>
                <span className="font-reading">{quotedWords(article, quote, ROOMS)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </InSteps>
  );
}

/** The share is of the words in marks. */
function Voices({ article, voices }: { article: Article; voices: readonly Speaker[] }) {
  if (voices.length === 0) return null;
  return (
    <InSteps items={voices}>
      {(shown) => (
        <ul>
          {shown.map((voice) => (
            <li key={voice.id} className="flex flex-wrap justify-between gap-x-4">
              <span className="font-reading">{voice.name}</span>
              <span className="text-soft text-sm">
                {counted(markedQuotes(article, voice).length, 'quote')}, {shareOfWords(article, voice)} of the
                words
              </span>
            </li>
          ))}
        </ul>
      )}
    </InSteps>
  );
}
