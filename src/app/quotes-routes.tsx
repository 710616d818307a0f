import { QuoteList } from '../quotes/quote-list.tsx';
import { QuotePanel } from '../quotes/quote-panel.tsx';
import { useOpened } from './opened.ts';

export function QuotesRoute() {
  return <QuoteList article={useOpened().article} />;
}

export function QuoteRoute() {
  const { article, open } = useOpened();
  return open?.kind === 'quote' ? <QuotePanel article={article} quote={open.quote} /> : null;
}
