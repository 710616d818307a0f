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

const CHOICES = [{ key: 's', label: 'Change who said it' }] as const;

/** What a reader can correct of a quotation that was found; nothing where the article cannot be corrected. */
export function CorrectQuote({ article, quote, within }: Props) {
  const correcting = useCorrecting();
  if (!correcting) return null;
  const given = { article, quote, correcting };
  return (
    <CorrectFrame
      within={within}
      choices={CHOICES}
      acts={[
        {
          key: 'x',
          label: 'Not a quotation',
          run: () =>
            correcting.correct(notAQuotation(article, quote), { says: 'It is no quotation any more.' }),
        },
      ]}
    >
      {(asking, done) => (
        <>
          {asking === 's' && <ChangeSpeaker {...given} onDone={done} />}
          <MoveEdges {...given} within={within} />
        </>
      )}
    </CorrectFrame>
  );
}
