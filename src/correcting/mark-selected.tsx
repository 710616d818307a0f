import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { useKeys } from '../ui/keys.ts';
import { aQuotation } from './corrections-of.ts';
import { useCorrecting, type Correcting } from './correcting.ts';

interface Props {
  readonly article: Article;
  readonly span: Span;
  readonly onDone: () => void;
}

/** Makes the words that are selected a quotation. */
export function MarkSelected(props: Props) {
  const correcting = useCorrecting();
  return correcting && <MarkButton {...props} correcting={correcting} />;
}

function MarkButton({ article, span, onDone, correcting }: Props & { readonly correcting: Correcting }) {
  const mark = () => {
    const correction = aQuotation(article, span);
    if (!correction) return false;
    onDone();
    correcting.correct(correction, {
      says: 'Marked as a quotation. Say next who said it, where the article does.',
      at: span,
    });
  };
  useKeys([{ key: 'm', label: 'Mark the selected words as a quotation', run: mark }], { height: 'above' });
  return (
    <button type="button" className="button" aria-keyshortcuts="m" onClick={mark}>
      Mark as a quotation
    </button>
  );
}
