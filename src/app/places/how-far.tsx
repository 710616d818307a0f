import { useSyncExternalStore } from 'react';
import { storedPlace } from '../../device/places.ts';

/** How far an article has been read on this device; nothing where it was not, or where that is not known. */
export function HowFar({ path }: { path: string }) {
  const read = useSyncExternalStore(
    never,
    () => storedPlace(path)?.read ?? null,
    () => null,
  );
  if (read === null) return null;
  return <span>{read > 0.99 ? 'Read to the end' : `${Math.round(read * 100)}% read`}</span>;
}

/** It is looked up when the library is shown. */
const never = () => () => undefined;
