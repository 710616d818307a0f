import { useEffect, useRef } from 'react';

/**
 * What the build wrote into the head for programs (structured data, the way to oEmbed and to feeds) is of one page. On any other it would
 * hand out words under the wrong speaker, so it goes when the reader does.
 */
export function usePageData(pathname: string): void {
  const first = useRef(pathname);
  useEffect(() => {
    if (pathname === first.current) return;
    for (const element of document.head.querySelectorAll(
      'script[type="application/ld+json"], link[rel="alternate"]',
    ))
      element.remove();
  }, [pathname]);
}
