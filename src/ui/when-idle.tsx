import { useEffect, useState, type ComponentType } from 'react';

/** A page that never rests gets it all the same. */
const LATEST = 10_000;
const SOON = 1000;

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

/** Calls once, after the page's `load`, when there is nothing else to do; gives the way to call it off. */
function whenIdle(call: () => void): () => void {
  const off = new AbortController();
  const run = () => {
    if (!off.signal.aborted) call();
  };
  // Safari has no requestIdleCallback.
  const rest = () => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: LATEST });
    else setTimeout(run, SOON);
  };
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest, { once: true, signal: off.signal });
  return () => off.abort();
}
