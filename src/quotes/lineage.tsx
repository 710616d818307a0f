import type { Article, Quote } from '../article/article.ts';
import { excerpt, unmarked } from '../article/saying/excerpt.ts';
import { liftsFrom, quoteOf } from '../article/references.ts';
import { pathTo } from '../links.ts';
import { hrefOf } from '../ui/address.ts';

/** Where the words of a quotation stand again in the article, both ways. */
export function Lineage({ article, quote }: { article: Article; quote: Quote }) {
  const lifts = liftsFrom(article, quote);
  const { liftedFrom } = quote;
  if (!liftedFrom && lifts.length === 0) return null;
  return (
    <section aria-labelledby="lineage" className="border-hair mt-5 border-t pt-4 text-sm leading-5">
      <h3 id="lineage" className="text-soft font-semibold">
        The same words elsewhere
      </h3>
      {liftedFrom && (
        <p className="mt-2">
          Lifted from <QuoteLink article={article} quote={quoteOf(article, liftedFrom.quote)} />.{' '}
          {liftedFrom.note}
        </p>
      )}
      {lifts.map((lift) => (
        <p key={lift.id} className="mt-2">
          The article lifts “{unmarked(article.text, lift.spans[0])}” out of it:{' '}
          <QuoteLink article={article} quote={lift} />. {lift.liftedFrom?.note}
        </p>
      ))}
    </section>
  );
}

function QuoteLink({ article, quote }: { article: Article; quote: Quote }) {
  return (
    <a
      href={hrefOf(pathTo({ kind: 'quote', slug: article.slug, id: quote.id }))}
      className="font-reading underline underline-offset-[3px]"
    >
      “{excerpt(article.text, quote.spans[0], 5)}”
    </a>
  );
}
