import { useRef, type ReactNode, type RefObject } from 'react';
import type { Quote } from '../../article/article.ts';
import { CorrectQuote } from '../../correcting/correct-quote.tsx';
import { CorrectionSaid } from '../../correcting/correction-said.tsx';
import { StandingMark } from '../../correcting/standing-mark.tsx';
import { QuoteList } from '../../quotes/quote-list.tsx';
import { QuotePanel } from '../../quotes/quote-panel.tsx';
import { Boundary } from '../../ui/boundary.tsx';
import { useOpened } from '../article/opened.ts';
import { QuoteActions } from '../quote-actions/quote-actions.tsx';

const markOf = (quote: Quote) => <StandingMark quote={quote} />;

/** The quotations of an article of one's own, each with how its attribution stands. */
export function OwnQuotes() {
  const { article } = useOpened();
  return <Correctable>{() => <QuoteList article={article} markOf={markOf} />}</Correctable>;
}

/** A quotation of an article of one's own: what the reader can correct stands beside what was found. */
export function OwnQuote() {
  const { article, open } = useOpened();
  if (open?.kind !== 'quote') return null;
  const { quote } = open;
  return (
    <Correctable>
      {(within) => (
        <QuotePanel
          article={article}
          quote={quote}
          mark={<StandingMark quote={quote} />}
          actions={
            <>
              <Boundary>
                <QuoteActions article={article} quote={quote} />
              </Boundary>
              <CorrectQuote article={article} quote={quote} within={within} />
            </>
          }
        />
      )}
    </Correctable>
  );
}

/** The keys of the corrections answer while the focus is in the panel, where it comes when one opens. */
function Correctable({ children }: { children: (within: RefObject<Element | null>) => ReactNode }) {
  const within = useRef<HTMLDivElement>(null);
  return (
    <div ref={within}>
      <CorrectionSaid within={within} />
      {children(within)}
    </div>
  );
}
