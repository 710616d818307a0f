import { useEffect, useState } from 'react';
import { keepOpened } from '../../offline/kept-articles.ts';
import { register } from '../../offline/registration.ts';
import { isLibrarys, pathToFile, pathToList, placeAt } from '../../links.ts';
import { base, hrefOf } from '../../ui/address.ts';
import { KeepControl } from './keep-control.tsx';

/** What the app does so that it works without a connection, and what it says of that. */
export function Offline({ pathname }: { pathname: string }) {
  const isNewer = useNewerVersion();
  const address = dataOf(pathname);
  const isArticle = address !== null && !isLibrarys(placeAt(pathname));
  return (
    <>
      {isArticle && 'caches' in globalThis && <KeepControl key={address} address={address} />}
      {address !== null && !isArticle && <KeptOpened key={address} address={address} />}
      <p role="status" className="newer-version">
        {isNewer && (
          <>
            <span>A newer version is ready. </span>
            <button type="button" onClick={() => location.reload()}>
              Load it
            </button>
          </>
        )}
      </p>
    </>
  );
}

/** A list of articles is kept once it has been seen: it is how one comes to those that were read. */
function KeptOpened({ address }: { address: string }) {
  useEffect(() => {
    if ('caches' in globalThis) keepOpened(address).catch(() => undefined);
  }, [address]);
  return null;
}

/** The address of what a page of the site is made from; null where the device has it. */
function dataOf(pathname: string): string | null {
  const place = placeAt(pathname);
  if (isLibrarys(place)) return hrefOf(pathToList(place));
  return place && 'ref' in place && place.ref.shelf === 'site'
    ? hrefOf(pathToFile(place.ref, 'article.json'))
    : null;
}

/** Between two looks for a new version, when the reader comes back to the tab (ms). */
const BETWEEN = 600_000;

/** Registers the worker; a browser that refuses it reads as before. */
function useNewerVersion(): boolean {
  const [isNewer, setIsNewer] = useState(false);
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return undefined;
    const off = new AbortController();
    const page = { base: `${base}/`, script: firstScript() };
    register(page, { onNewer: () => setIsNewer(true) }).then(
      (registration) => lookAgain(registration, off.signal),
      () => undefined,
    );
    return () => off.abort();
  }, []);
  return isNewer;
}

function firstScript(): string {
  return document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src ?? '';
}

function lookAgain(registration: ServiceWorkerRegistration, signal: AbortSignal): void {
  let last = performance.now();
  const look = () => {
    if (document.hidden || performance.now() - last < BETWEEN) return;
    last = performance.now();
    registration.update().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', look, { signal });
}
