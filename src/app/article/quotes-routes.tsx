import type { Article } from '../../article/article.ts';
import { QuoteList } from '../../quotes/quote-list.tsx';
import { QuotePanel } from '../../quotes/quote-panel.tsx';
import { Boundary } from '../../ui/boundary.tsx';
import { OnEveryPage } from '../../ui/on-every-page.tsx';
import { WhenIdle } from '../../ui/when-idle.tsx';
import { useOpened } from './opened.ts';
import { QuoteActions } from '../quote-actions/quote-actions.tsx';

export function QuotesRoute() {
  const { article } = useOpened();
  return (
    <OnEveryPage part="quotes">
      <QuoteList article={article} />
    </OnEveryPage>
  );
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
  return (
    <>
      <QuotePanel article={article} quote={quote} actions={actions} />
      {isFollowed(article) && (
        <Boundary>
          <WhenIdle load={loadElsewhere} given={{ article, quote }} />
        </Boundary>
      )}
    </>
  );
}

const loadElsewhere = async () => (await import('../through/elsewhere.tsx')).Elsewhere;

/** Whether an editor has said of somebody who it is: beside such an article stands where its words are in others. */
function isFollowed({ people }: Article): boolean {
  return people.some(({ is }) => is !== undefined);
}
