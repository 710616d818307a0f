import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import type { SentCorrections as Sent } from '../../finding/sending/sent.ts';
import { newTo } from '../../shelves/device-articles.ts';
import { pathTo } from '../../links.ts';
import { hrefOf } from '../../ui/address.ts';
import { counted } from '../../ui/counted.ts';
import { OtherWays } from './other-ways.tsx';
import { ownOfQuery, type OwnOfSent } from './own-of-sent.ts';
import { OwnPage } from './own-page.tsx';
import { useOpening } from './use-opening.ts';

/** Corrections need their article: they are put on the reader's own of that address, or of that title, when the reader says so. */
export function SentCorrections({ sent }: { sent: Sent }) {
  const { url, title, corrections } = sent;
  const { data: own, error } = useQuery(ownOfQuery(sent));
  return (
    <OwnPage title="Corrections from somebody">
      <p className="mt-4 max-w-[36rem] text-lg leading-7 break-words">
        {counted(corrections.length, 'correction')} to {title ? `“${title}”` : 'an article'}
        {url && `, at ${url}`}
      </p>
      {own === null && (
        <p className="mt-2 max-w-[36rem] leading-6">Bring the article first; then open this link again.</p>
      )}
      {own && <PutOn own={own} sent={sent} />}
      <p role="alert" className="mt-3 leading-6 font-medium empty:hidden">
        {error?.message}
      </p>
      <OtherWays />
    </OwnPage>
  );
}

function PutOn({ own, sent }: { own: OwnOfSent; sent: Sent }) {
  const navigate = useNavigate();
  const { putOn, isOpening, problem } = useOpening((path) => navigate(path, { replace: true }));
  const ref = { shelf: 'device', slug: own.slug } as const;
  if (newTo(own.stored, sent.corrections).length === 0)
    return (
      <p className="mt-4 max-w-[36rem] leading-6 break-words">
        They are on{' '}
        <a href={hrefOf(pathTo({ kind: 'article', ref }))} className="underline underline-offset-4">
          “{own.title}”
        </a>{' '}
        already.
      </p>
    );
  return (
    <>
      <p className="text-soft mt-2 max-w-[36rem] leading-6">
        You have the article. They come after your own corrections, and each can be taken back.
      </p>
      <button
        type="button"
        className="button main-button mt-6 break-words"
        disabled={isOpening}
        onClick={() => void putOn(ref, sent.corrections)}
      >
        Put them on “{own.title}”
      </button>
      <p role="alert" className="mt-3 leading-6 font-medium empty:hidden">
        {problem}
      </p>
    </>
  );
}
