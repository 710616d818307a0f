import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { useKeys } from '../ui/keys.ts';
import { aQuotation } from './corrections-of.ts';
import { anEvent } from './people-corrections.ts';
import { useCorrecting, type Correcting } from './correcting.ts';

interface Props {
  readonly article: Article;
  readonly span: Span;
  readonly onDone: () => void;
}

/** Makes the words that are selected a quotation, or an event. */
export function MarkSelected(props: Props) {
  const correcting = useCorrecting();
  return correcting && <MarkButtons {...props} correcting={correcting} />;
}

function MarkButtons({ article, span, onDone, correcting }: Props & { readonly correcting: Correcting }) {
  const mark = () => {
    const correction = aQuotation(article, span);
    if (!correction) return false;
    onDone();
    correcting.correct(correction, {
      says: 'Marked as a quotation. Say next who said it, where the article does.',
      at: span,
    });
  };
  const addEvent = () => {
    onDone();
    correcting.correct(anEvent(article, span), { says: 'Added to the timeline, in the article’s words.' });
  };
  useKeys(
    [
      { key: 'm', label: 'Mark the selected words as a quotation', run: mark },
      { key: 'e', label: 'Add the selected words to the timeline', run: addEvent },
    ],
    { height: 'above' },
  );
  return (
    <>
      <button type="button" className="button" aria-keyshortcuts="m" onClick={mark}>
        Mark as a quotation
      </button>
      <button type="button" className="button" aria-keyshortcuts="e" onClick={addEvent}>
        Add as an event
      </button>
    </>
  );
}
