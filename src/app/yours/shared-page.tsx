import { useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { sentIn, type Sent } from '../../finding/sending/sent.ts';
import { OwnPage } from './own-page.tsx';
import { SentPage } from './sent-page.tsx';

/** What a link carries in its fragment, which reaches no host. */
export function SharedPage() {
  const { hash } = useLocation();
  const [sent, setSent] = useState<Sent | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void sentIn(hash).then((read) => isCurrent && setSent(read));
    return () => {
      isCurrent = false;
    };
  }, [hash]);
  if (sent) return <SentPage sent={sent} />;
  return (
    <OwnPage title="An article from somebody">
      <p role="status" className="text-soft mt-4 text-lg leading-7">
        Reading the link …
      </p>
    </OwnPage>
  );
}
