import type { Article, Quote } from '../article/article.ts';
import { excerpt, inMarks } from '../article/saying/excerpt.ts';
import { speakerOf } from '../article/references.ts';
import { penOf } from '../article/voices.ts';
import { pathTo } from '../links.ts';
import { hrefOf } from '../ui/address.ts';
import { InSteps } from '../ui/in-steps.tsx';
import { PanelHeading } from '../ui/panel-heading.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { formAndLength } from './forms.ts';

/** Every quotation in the order of the text. */
export function QuoteList({ article }: { article: Article }) {
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
              <Entry key={quote.id} article={article} quote={quote} />
            ))}
          </ol>
        )}
      </InSteps>
    </>
  );
}

function Entry({ article, quote }: { article: Article; quote: Quote }) {
  const speaker = speakerOf(article, quote);
  const words = excerpt(article.text, quote.spans[0], 12);
  return (
    <li data-pen={penOf(speaker)} className="border-hair border-b last:border-0">
      <a
        href={hrefOf(pathTo({ kind: 'quote', ref: article.ref, id: quote.id }))}
        className="group block py-3"
      >
        <span
          data-form={quote.form}
          className="font-reading quoted text-[1.0625rem] leading-7 group-hover:underline group-hover:underline-offset-4"
        >
          {inMarks(quote, words)}
        </span>
        <span className="text-soft mt-0.5 block text-sm leading-5">
          {speaker?.name ?? 'The article does not say who'} · {formAndLength(quote)}{' '}
          <StatusMark status={quote.status} />
        </span>
      </a>
    </li>
  );
}
