import type { Quote } from '../../article/article.ts';
import { standingOf } from '../../article/standing.ts';
import { CorrectQuote } from '../../correcting/correct-quote.tsx';
import { CorrectionList } from '../../correcting/correction-list.tsx';
import { StandingMark } from '../../correcting/standing-mark.tsx';
import { QuoteList } from '../../quotes/quote-list.tsx';
import { QuotePanel } from '../../quotes/quote-panel.tsx';
import { NextUnsure } from '../../sources/next-unsure.tsx';
import { Boundary } from '../../ui/boundary.tsx';
import { PanelHeading } from '../../ui/panel-heading.tsx';
import { useOpened } from '../article/opened.ts';
import { useHasArrived } from './arriving.tsx';
import { Correctable } from './correctable.tsx';
import { useUnfitting } from './use-unfitting.ts';
import { QuoteActions } from '../quote-actions/quote-actions.tsx';

const markOf = (quote: Quote) => <StandingMark quote={quote} />;

/** The quotations of an article of one's own, each with how its attribution stands. */
export function OwnQuotes() {
  const { article } = useOpened();
  const unfitting = useUnfitting(article);
  // The words of many quotations are cut where their sense stays: that takes a while, and the text comes first.
  if (!useHasArrived()) return <PanelHeading>Quotes</PanelHeading>;
  return (
    <Correctable>
      {(within) => (
        <>
          <NextUnsure article={article} quote={null} within={within} />
          <QuoteList article={article} markOf={markOf} />
          <CorrectionList unfitting={unfitting} />
        </>
      )}
    </Correctable>
  );
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
          mark={standingOf(quote) && <StandingMark quote={quote} />}
          actions={
            <>
              <Boundary>
                <QuoteActions article={article} quote={quote} />
              </Boundary>
              <NextUnsure article={article} quote={quote} within={within} />
              <CorrectQuote article={article} quote={quote} within={within} />
            </>
          }
        />
      )}
    </Correctable>
  );
}
