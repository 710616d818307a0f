import type { RefObject } from 'react';
import type { Article, Quote } from '../article/article.ts';
import { ChangeSpeaker } from './change-speaker.tsx';
import { CorrectFrame } from './correct-frame.tsx';
import { notAQuotation } from './corrections-of.ts';
import { useCorrecting } from './correcting.ts';
import { MoveEdges } from './move-edges.tsx';

interface Props {
  readonly article: Article;
  readonly quote: Quote;
  /** The keys answer while this holds the focus. */
  readonly within: RefObject<Element | null>;
}

/** What a reader can correct of a quotation that was found; nothing where the article cannot be corrected. */
export function CorrectQuote({ article, quote, within }: Props) {
  const correcting = useCorrecting();
  if (!correcting) return null;
  const given = { article, quote, correcting };
  return (
    <CorrectFrame
      within={within}
      choices={[
        { key: 's', label: 'Change who said it', ask: (done) => <ChangeSpeaker {...given} onDone={done} /> },
      ]}
      acts={[
        {
          key: 'x',
          label: 'Not a quotation',
          run: () =>
            correcting.correct(notAQuotation(article, quote), { says: 'It is no quotation any more.' }),
        },
      ]}
    >
      <MoveEdges {...given} within={within} />
    </CorrectFrame>
  );
}
