import type { ReactNode } from 'react';
import type { Article, Quote } from '../article/article.ts';
import { voiceOf } from '../article/saying/attribution.ts';
import { quotedWords } from '../article/saying/quoted-words.ts';
import { penOf } from '../article/voices.ts';
import { pathTo } from '../links.ts';
import { hrefOf } from '../ui/address.ts';
import { InSteps } from '../ui/in-steps.tsx';
import { PanelHeading } from '../ui/panel-heading.tsx';
import { formAndLength } from './forms.ts';

/** Room for the words of an entry, in UTF-16 units: about two lines, more where those would lose their sense. */
const ROOMS = [80, 140, 240];

interface Props {
  readonly article: Article;
  /** What else is said of each: another feature's, handed in. */
  readonly markOf?: (quote: Quote) => ReactNode;
}

/** Every quotation in the order of the text. */
export function QuoteList({ article, markOf }: Props) {
  return (
    <>
      <PanelHeading>Quotes</PanelHeading>
      <p className="text-soft mt-1 text-sm leading-5">
        In the order of the text. Press on one here or in the text to see who said it, and how the article
        says so.
      </p>
      <InSteps items={article.quotes}>
        {(shown) => (
          <ol className="mt-4 flex flex-col">
            {shown.map((quote) => (
              <Entry key={quote.id} article={article} quote={quote} mark={markOf?.(quote)} />
            ))}
          </ol>
        )}
      </InSteps>
    </>
  );
}

function Entry({ article, quote, mark }: { article: Article; quote: Quote; mark: ReactNode }) {
  const speaker = article.index.speakerOf(quote);
  return (
    <li data-pen={penOf(speaker)} className="border-hair border-b last:border-0">
      <a
        href={hrefOf(pathTo({ kind: 'quote', ref: article.ref, id: quote.id }))}
        className="group block py-3"
      >
        <span className="text-soft mb-0.5 block text-sm leading-5">
          {voiceOf(article, quote)} · {formAndLength(quote)}
          {mark && <> · {mark}</>}
          <span className="sr-only">: </span>
        </span>
        <span
          data-form={quote.form}
          className="font-reading quoted text-[1.0625rem] leading-7 group-hover:underline group-hover:underline-offset-4"
        >
          {quotedWords(article, quote, ROOMS)}
        </span>
      </a>
    </li>
  );
}
