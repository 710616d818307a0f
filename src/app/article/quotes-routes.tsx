import { QuoteList } from '../../quotes/quote-list.tsx';
import { QuotePanel } from '../../quotes/quote-panel.tsx';
import { useOpened } from './opened.ts';
import { QuoteActions } from '../quote-actions/quote-actions.tsx';

export function QuotesRoute() {
  return <QuoteList article={useOpened().article} />;
}

export function QuoteRoute() {
  const { article, open } = useOpened();
  if (open?.kind !== 'quote') return null;
  const { quote } = open;
  const actions = <QuoteActions article={article} quote={quote} />;
  return <QuotePanel article={article} quote={quote} actions={actions} />;
}
