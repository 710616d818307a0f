import { useNavigate } from 'react-router-dom';
import type { Sent } from '../../finding/sending/sent.ts';
import type { StoredArticle } from '../../finding/stored/stored-article.ts';
import { titleOf } from '../../finding/stored/title-of.ts';
import { counted } from '../../ui/counted.ts';
import { OtherWays } from './other-ways.tsx';
import { OwnPage } from './own-page.tsx';
import { SentCorrections } from './sent-corrections.tsx';
import { useOpening } from './use-opening.ts';

/** What somebody sent. Nothing of it is kept unless the reader says so. */
export function SentPage({ sent }: { sent: Sent }) {
  switch (sent.is) {
    case 'article':
      return <SentArticle stored={sent.stored} />;
    case 'corrections':
      return <SentCorrections sent={sent.sent} />;
    case 'nothing':
      return (
        <OwnPage title="This could not be opened">
          <p role="alert" className="mt-4 max-w-[36rem] text-lg leading-7 break-words">
            {sent.reasons.join('. ')}.
          </p>
          <OtherWays />
        </OwnPage>
      );
  }
}

function SentArticle({ stored }: { stored: StoredArticle }) {
  const navigate = useNavigate();
  const { open, read, isOpening, problem } = useOpening((path) => navigate(path, { replace: true }));
  return (
    <OwnPage title={titleOf(stored)}>
      <p className="mt-4 max-w-[36rem] text-lg leading-7">
        Somebody made this: {counted(stored.text.split(/\s+/u).length, 'word')} and{' '}
        {counted(stored.corrections.length, 'correction')} of theirs. Keep it on this device?
      </p>
      <div className="mt-6 flex flex-wrap gap-3">
        <button
          type="button"
          className="button main-button"
          disabled={isOpening}
          onClick={() => void open(stored)}
        >
          Keep it
        </button>
        <button type="button" className="button" disabled={isOpening} onClick={() => void read(stored)}>
          Read it without keeping
        </button>
      </div>
      <p role="alert" className="mt-3 leading-6 font-medium empty:hidden">
        {problem}
      </p>
      <OtherWays />
    </OwnPage>
  );
}
