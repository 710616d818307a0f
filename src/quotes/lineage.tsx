import type { Article, Quote } from '../article/article.ts';
import { namedQuote } from '../article/saying/sentence.ts';
import { pathTo } from '../links.ts';
import { hrefOf } from '../ui/address.ts';

const ROOMS = [40, 80, 160];

/** Where the words of a quotation stand again in the article, both ways. */
export function Lineage({ article, quote }: { article: Article; quote: Quote }) {
  const sharers = article.index.sharersOf(quote);
  const { sameWords } = quote;
  if (!sameWords && sharers.length === 0) return null;
  return (
    <section aria-labelledby="lineage" className="border-hair mt-5 border-t pt-4 text-sm leading-5">
      <h3 id="lineage" className="text-soft font-semibold">
        The same words elsewhere
      </h3>
      {sameWords && (
        <p className="mt-2">
          The same words stand in <QuoteLink article={article} quote={article.index.quote(sameWords.quote)} />
          . {sameWords.note}
        </p>
      )}
      {sharers.map((sharer) => (
        <p key={sharer.id} className="mt-2">
          Words of it stand in <QuoteLink article={article} quote={sharer} />. {sharer.sameWords?.note}
        </p>
      ))}
    </section>
  );
}

function QuoteLink({ article, quote }: { article: Article; quote: Quote }) {
  return (
    <a
      href={hrefOf(pathTo({ kind: 'quote', ref: article.ref, id: quote.id }))}
      className="font-reading underline underline-offset-[3px]"
    >
      {namedQuote(article, quote, ROOMS)}
    </a>
  );
}
