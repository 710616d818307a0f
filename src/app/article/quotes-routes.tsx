import { QuoteList } from '../../quotes/quote-list.tsx';
import { QuotePanel } from '../../quotes/quote-panel.tsx';
import { Boundary } from '../../ui/boundary.tsx';
import { useOpened } from './opened.ts';
import { QuoteActions } from '../quote-actions/quote-actions.tsx';

export function QuotesRoute() {
  return <QuoteList article={useOpened().article} />;
}

export function QuoteRoute() {
  const { article, open } = useOpened();
  if (open?.kind !== 'quote') return null;
  const { quote } = open;
  const actions = (
    <Boundary>
      <QuoteActions article={article} quote={quote} />
    </Boundary>
  );
  return <QuotePanel article={article} quote={quote} actions={actions} />;
}
