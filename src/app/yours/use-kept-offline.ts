import { useEffect } from 'react';
import { keepPack } from '../../offline/registration.ts';
import { whenIdle } from '../../ui/idle.ts';

/** Once this part of the app has been opened and rests, it works without a connection. */
export function useKeptOffline(): void {
  useEffect(() => {
    if (!import.meta.env.OFFLINE || !('serviceWorker' in navigator)) return undefined;
    return whenIdle(() => void keepPack('yours').catch(() => undefined));
  }, []);
}
