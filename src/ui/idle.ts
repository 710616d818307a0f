/** In milliseconds: a page that never rests is not waited for. */
const LATEST = 10_000;
const SOON = 1000;

/** Calls once, after the page's `load`, when there is nothing else to do; gives the way to call it off. */
export function whenIdle(call: () => void): () => void {
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
