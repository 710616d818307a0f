import { useLayoutEffect, useState } from 'react';

/**
 * Keeps the page where it is while it hydrates. ScrollRestoration scrolls a first page to its top when it has nothing
 * to restore; but this page has been readable for a while, and its reader may have scrolled.
 */
export function StayPut() {
  // Asked once: each time, the browser would lay the page out to answer.
  const [before] = useState(() => (typeof window === 'undefined' ? 0 : scrollY));
  useLayoutEffect(() => {
    if (scrollY !== before) scrollTo({ top: before, behavior: 'instant' });
  }, [before]);
  return null;
}
