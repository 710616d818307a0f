import { useLayoutEffect, useRef } from 'react';

/**
 * Keeps the page where it is while it hydrates. ScrollRestoration scrolls a first page to its top when it has nothing
 * to restore; but this page has been readable for a while, and its reader may have scrolled.
 */
export function StayPut() {
  const before = useRef(typeof window === 'undefined' ? 0 : scrollY);
  useLayoutEffect(() => {
    if (scrollY !== before.current) scrollTo({ top: before.current, behavior: 'instant' });
  }, []);
  return null;
}
