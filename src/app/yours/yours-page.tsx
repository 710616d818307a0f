import { useQuery } from '@tanstack/react-query';
import { pathTo } from '../../links.ts';
import type { KeptArticle } from '../../shelves/device-shelf.ts';
import { hrefOf } from '../../ui/address.ts';
import { InSteps } from '../../ui/in-steps.tsx';
import { OwnPage } from './own-page.tsx';
import { shelfQuery } from './shelf-query.ts';
import { useDeleting } from './use-deleting.ts';

/** The reader's own articles, newest first. */
export function YoursPage() {
  return (
    <OwnPage title="Your articles">
      <p className="text-soft mt-4 max-w-[36rem] text-lg leading-7">
        They stay on this device. Nothing is sent. Whoever uses this browser can open them.
      </p>
      <p className="mt-6">
        <a href={hrefOf(pathTo({ kind: 'new' }))} className="button main-button inline-block">
          Bring an article
        </a>
      </p>
      <noscript>
        <p className="mt-6">What is kept here can be shown only with JavaScript.</p>
      </noscript>
      <Shelf />
    </OwnPage>
  );
}

function Shelf() {
  const { data, error } = useQuery(shelfQuery);
  const { gone, remove, undo } = useDeleting();
  return (
    <>
      <p role="status" className="mt-6 leading-6 empty:hidden">
        {gone && (
          <>
            “{gone.title}” is deleted.{' '}
            <button type="button" className="underline underline-offset-4" onClick={() => void undo()}>
              Undo
            </button>
          </>
        )}
      </p>
      {(error ?? data?.trouble) && (
        <p role="alert" className="border-hair bg-raised mt-6 rounded-lg border px-4 py-3 leading-6">
          {(error ?? data?.trouble)?.message}
        </p>
      )}
      {data && data.kept.length === 0 && !gone && (
        <p className="text-soft mt-8 leading-6">Nothing is here yet.</p>
      )}
      {data && (
        <InSteps items={data.kept}>
          {(shown) => (
            <ul className="mt-6">
              {shown.map((kept) => (
                <KeptEntry key={kept.slug} kept={kept} onRemove={() => void remove(kept)} />
              ))}
            </ul>
          )}
        </InSteps>
      )}
    </>
  );
}

function KeptEntry({ kept, onRemove }: { kept: KeptArticle; onRemove: () => void }) {
  const { slug, title, since } = kept;
  return (
    <li className="border-hair flex items-baseline justify-between gap-4 border-t py-4">
      <span className="min-w-0">
        <a
          href={hrefOf(pathTo({ kind: 'article', ref: { shelf: 'device', slug } }))}
          className="font-reading text-xl leading-7 font-semibold break-words"
        >
          {title}
        </a>
        <span className="text-soft mt-1 block text-sm">Since {dayOf(since)}</span>
      </span>
      <button type="button" className="button shrink-0" onClick={onRemove}>
        Delete<span className="sr-only"> “{title}”</span>
      </button>
    </li>
  );
}

function dayOf(instant: number): string {
  return new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(instant);
}
