import { useEffect, useState } from 'react';
import { register } from '../../offline/registration.ts';
import { base } from '../../ui/address.ts';

/** What the app does so that it works without a connection, and what it says of that. */
export function Offline() {
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

/** Registers the worker; a browser that refuses it reads as before. */
function useNewerVersion(): boolean {
  const [isNewer, setIsNewer] = useState(false);
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    register(`${base}/`, { onNewer: () => setIsNewer(true) }).catch(() => undefined);
  }, []);
  return isNewer;
}
