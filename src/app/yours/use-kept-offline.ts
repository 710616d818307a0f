import { useEffect } from 'react';
import { keepPack } from '../../offline/registration.ts';

/** Once this part of the app has been opened, it works without a connection. */
export function useKeptOffline(): void {
  useEffect(() => {
    if (import.meta.env.OFFLINE && 'serviceWorker' in navigator)
      void keepPack('yours').catch(() => undefined);
  }, []);
}
