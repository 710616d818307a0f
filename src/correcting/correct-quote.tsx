import { useRef, useState, type RefObject } from 'react';
import type { Article, Quote } from '../article/article.ts';
import { useKeys } from '../ui/keys.ts';
import { ChangeSpeaker } from './change-speaker.tsx';
import { notAQuotation } from './corrections-of.ts';
import { useCorrecting, type Correcting } from './correcting.ts';
import { MoveEdges } from './move-edges.tsx';

interface Props {
  readonly article: Article;
  readonly quote: Quote;
  /** The keys answer while this holds the focus. */
  readonly within: RefObject<Element | null>;
}

/** What a reader can correct of a quotation that was found; nothing where the article cannot be corrected. */
export function CorrectQuote(props: Props) {
  const correcting = useCorrecting();
  return correcting && <Corrections {...props} correcting={correcting} />;
}

function Corrections({ article, quote, within, correcting }: Props & { readonly correcting: Correcting }) {
  const [isChoosing, setChoosing] = useState(false);
  const speakerButton = useRef<HTMLButtonElement>(null);
  const notOne = () =>
    correcting.correct(notAQuotation(article, quote), { says: 'It is no quotation any more.' });
  const close = () => {
    setChoosing(false);
    speakerButton.current?.focus();
  };
  useKeys(
    [
      { key: 's', label: 'Change who said it', run: () => setChoosing(true) },
      { key: 'x', label: 'Not a quotation', run: notOne },
    ],
    { within },
  );
  return (
    <section aria-labelledby="correct" className="needs-script border-hair mt-5 border-t pt-4">
      <h3 id="correct" className="text-soft text-sm font-semibold">
        Correct it
      </h3>
      <div className="mt-2 flex flex-wrap gap-2">
        <button
          ref={speakerButton}
          type="button"
          className="button"
          aria-expanded={isChoosing}
          aria-keyshortcuts="s"
          onClick={() => setChoosing(!isChoosing)}
        >
          Change who said it
        </button>
        <button type="button" className="button" aria-keyshortcuts="x" onClick={notOne}>
          Not a quotation
        </button>
      </div>
      {isChoosing && <ChangeSpeaker article={article} quote={quote} correcting={correcting} onDone={close} />}
      <MoveEdges article={article} quote={quote} within={within} correcting={correcting} />
    </section>
  );
}
