import { useEffect, useRef } from 'react';
import { pageOf } from './use-links.ts';

/** Moves the focus to the heading of a page that a link led to, as a new document would begin at its top. */
export function usePageFocus(pathname: string): void {
  const page = pageOf(pathname);
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    document.querySelector<HTMLElement>('[data-page-heading]')?.focus({ preventScroll: true });
  }, [page]);
}
