import { useEffect, useState, type ComponentType } from 'react';
import { whenIdle } from './idle.ts';

interface Props<Given> {
  readonly load: () => Promise<ComponentType<Given>>;
  readonly given: Given;
}

/**
 * A part of the page that nobody waits for: its code is asked for when the page has loaded and rests. Where it does not
 * come, it is not there, and the page is as it was.
 */
export function WhenIdle<Given extends object>({ load, given }: Props<Given>) {
  const [Part, setPart] = useState<ComponentType<Given> | null>(null);
  useEffect(() => {
    const ask = () => {
      load().then(
        (loaded) => setPart(() => loaded),
        () => undefined,
      );
    };
    return whenIdle(ask);
  }, [load]);
  return Part && <Part {...given} />;
}
