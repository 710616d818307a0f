import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { Article, Quote } from '../article/article.ts';
import { voiceOf } from '../article/saying/attribution.ts';
import { quotedWords } from '../article/saying/quoted-words.ts';
import { keptQuery, pathTo } from '../links.ts';
import { hrefOf } from '../ui/address.ts';
import { useKeys } from '../ui/keys.ts';

/** The words are cut by the line; what a screen reader hears keeps its sense. */
const ROOMS = [60, 120, 240];

/** The quotations before and after, in the order of the text; the arrow keys go there too. */
export function Neighbours({ article, quote }: { article: Article; quote: Quote }) {
  const place = article.index.placeOf(quote);
  const previous = article.quotes[place - 1];
  const next = article.quotes[place + 1];
  useArrowKeys(article, quote);
  return (
    <nav aria-label="Quotes before and after" className="border-hair mt-6 border-t pt-4 text-sm">
      <ul className="flex items-baseline justify-between gap-3">
        <li className="min-w-0 flex-1">
          {previous && <Neighbour article={article} quote={previous} label="Previous" arrow="←" />}
        </li>
        <li className="text-soft shrink-0">
          {place + 1} of {article.quotes.length}
        </li>
        <li className="min-w-0 flex-1 text-right">
          {next && <Neighbour article={article} quote={next} label="Next" arrow="→" />}
        </li>
      </ul>
    </nav>
  );
}

function Neighbour({
  article,
  quote,
  label,
  arrow,
}: {
  article: Article;
  quote: Quote;
  label: string;
  arrow: '←' | '→';
}) {
  const words = (
    <span className="min-w-0">
      <span className="block truncate">{voiceOf(article, quote)}</span>
      <span className="sr-only">: </span>
      <span className="font-reading block truncate">{quotedWords(article, quote, ROOMS)}</span>
    </span>
  );
  return (
    <a
      href={hrefOf(pathTo({ kind: 'quote', ref: article.ref, id: quote.id }))}
      aria-keyshortcuts={arrow === '←' ? 'ArrowLeft' : 'ArrowRight'}
      className="text-soft hover:text-ink inline-flex max-w-full gap-1.5 py-1"
    >
      {arrow === '←' && <span aria-hidden="true">←</span>}
      <span className="sr-only">{label}: </span>
      {words}
      {arrow === '→' && <span aria-hidden="true">→</span>}
    </a>
  );
}

/**
 * A key steps from the quotation that was last gone to, shown or not yet: on a slow machine the next press comes before
 * the page has followed the last.
 */
function useArrowKeys(article: Article, quote: Quote): void {
  const navigate = useNavigate();
  const { key, search } = useLocation();
  const heading = useRef(quote);
  useEffect(() => {
    heading.current = quote;
  }, [quote, key]);
  const go = (step: number) => {
    const target = article.quotes[article.index.placeOf(heading.current) + step];
    if (!target) return false;
    heading.current = target;
    const path = pathTo({ kind: 'quote', ref: article.ref, id: target.id });
    void navigate(path + keptQuery(search), { preventScrollReset: true });
    return true;
  };
  useKeys([
    { key: 'ArrowLeft', label: 'Quote before', run: () => go(-1) },
    { key: 'ArrowRight', label: 'Quote after', run: () => go(1) },
  ]);
}
