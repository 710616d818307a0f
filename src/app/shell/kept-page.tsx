import { useCallback, useState, useSyncExternalStore } from 'react';
import { useLocation, useRevalidator } from 'react-router-dom';
import { pathTo, placeAt } from '../../links.ts';
import { clearHead } from './clear-head.ts';
import { NoticeLine } from '../../ui/notice-line.tsx';

/**
 * The page of an article that is in the document, prerendered or shown until now, when the app cannot show it: it stays as
 * it is. React takes the element over and leaves what is in it alone; in it the browser follows the links.
 */
export function useKeptPage(): HTMLElement | null {
  const { pathname } = useLocation();
  const [kept] = useState(() => pageShown(pathname));
  return kept;
}

function pageShown(pathname: string): HTMLElement | null {
  if (typeof document === 'undefined') return null;
  const place = placeAt(pathname);
  if (!place || !('ref' in place)) return null;
  const text = document.querySelector<HTMLElement>('.page [data-article]');
  const isOfIt = text?.dataset['article'] === pathTo({ kind: 'article', ref: place.ref });
  return isOfIt ? text.closest<HTMLElement>('.page') : null;
}

const AS_IT_IS = { __html: '' };

/** What is kept, and a line that says what is missing. */
export function KeptPage({ kept }: { kept: HTMLElement }) {
  const { revalidate, state } = useRevalidator();
  const isSaid = useSyncExternalStore(never, now, notYet);
  const keep = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return undefined;
      if (element !== kept) element.append(...kept.childNodes);
      element.setAttribute('data-kept', '');
      // The head was the page's too: what comes after it brings its own.
      return clearHead;
    },
    [kept],
  );
  return (
    <>
      {isSaid && (
        <NoticeLine onRetry={() => void revalidate()}>
          {state === 'loading'
            ? 'Trying again'
            : 'A part of this page could not be loaded. You can read on, and the links work.'}
        </NoticeLine>
      )}
      <div className="page" dangerouslySetInnerHTML={AS_IT_IS} suppressHydrationWarning ref={keep} />
    </>
  );
}

/** The line comes when React has taken the page over: the built page has none. */
const now = () => true;
const notYet = () => false;
const never = () => () => undefined;
