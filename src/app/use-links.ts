import { useEffect } from 'react';
import { parsePath, useLocation, useNavigate, type Path } from 'react-router-dom';
import { offsetIn, placeAt } from '../links.ts';
import { base } from '../ui/address.ts';

/**
 * Follows the links of the page within the app: those of the text, which is HTML, and those that React renders, all in
 * one place. They are plain links, since a component for each would render anew at every change of the address. Within an
 * article the page stays where it is; a link that only changes the view leaves no step behind for Back.
 */
export function useLinks(): void {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const href = linkUnder(event)?.getAttribute('href');
      const to = href ? targetOf(href, { pathname, search }) : null;
      if (to === null) return;
      event.preventDefault();
      void navigate(to, {
        flushSync: true,
        replace: href?.startsWith('?') === true,
        preventScrollReset: pageOf(to.pathname) === pageOf(pathname),
      });
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [navigate, pathname, search]);
}

/** Where a link leads in the app; null for what is the browser's: another site, a file, an element of the page. */
function targetOf(href: string, here: { pathname: string; search: string }): Path | null {
  if (href.startsWith('?')) return { ...here, search: href.slice(1) && href, hash: '' };
  if (href.startsWith('#')) return offsetIn(href) === null ? null : { ...here, hash: href };
  if (!href.startsWith(`${base}/`)) return null;
  const { pathname = '/', search = '', hash = '' } = parsePath(href.slice(base.length));
  return placeAt(pathname) && { pathname, search, hash };
}

/** The link under a plain click; null for a click that the browser should take: a new tab, a middle button. */
function linkUnder(event: MouseEvent): HTMLAnchorElement | null {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!plain || event.defaultPrevented || !(event.target instanceof Element)) return null;
  const link = event.target.closest('a');
  return link && !link.target && !link.hasAttribute('download') ? link : null;
}

/** What stays while the reader goes about in it: the panels and details of an article belong to one page. */
export function pageOf(path: string): string {
  const place = placeAt(path);
  return place && place.kind !== 'library' ? place.slug : path;
}
