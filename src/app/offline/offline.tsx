import { useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { onSite } from '../../article/ref.ts';
import { pathToFile, placeAt } from '../../links.ts';
import { keepOpened } from '../../offline/kept-articles.ts';
import { register } from '../../offline/registration.ts';
import { base, hrefOf } from '../../ui/address.ts';

/** What the app does so that it works without a connection, and what it says of that. */
export function Offline() {
  useKept();
  const isNewer = useNewerVersion();
  return (
    <p role="status" className="newer-version">
      {isNewer && (
        <>
          <span>A newer version is ready. </span>
          <button type="button" onClick={() => location.reload()} className="underline underline-offset-4">
            Load it
          </button>
        </>
      )}
    </p>
  );
}

/** An article that is opened is kept; a browser that keeps nothing reads as before. */
function useKept(): void {
  const place = placeAt(useLocation().pathname);
  const slug = place && 'ref' in place && place.ref.shelf === 'site' ? place.ref.slug : null;
  useEffect(() => {
    if (slug === null || !('caches' in globalThis)) return;
    keepOpened(hrefOf(pathToFile(onSite(slug), 'article.json'))).catch(() => undefined);
  }, [slug]);
}

/** Registers the worker; a browser that refuses it reads as before. */
function useNewerVersion(): boolean {
  const [isNewer, setIsNewer] = useState(false);
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    register(`${base}/`, { onNewer: () => setIsNewer(true) }).catch(() => undefined);
  }, []);
  return isNewer;
}
