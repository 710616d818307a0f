import { useEffect } from 'react';
import { parsePath, useLocation, useNavigate, type Path } from 'react-router-dom';
import { isInArticle, keptQuery, offsetIn, pathTo, placeAt } from '../../links.ts';
import { linkUnder } from '../../reader/pressing.ts';
import { base } from '../../ui/address.ts';

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
      const href = linkToFollow(event)?.getAttribute('href');
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
  if (!placeAt(pathname)) return null;
  const kept = pageOf(pathname) === pageOf(here.pathname) ? keptQuery(here.search) : '';
  return { pathname, search: search && kept ? `${search}&${kept.slice(1)}` : search || kept, hash };
}

/** The link that a click asks to follow, unless somebody else has seen to it, or the browser is to save it or open it elsewhere. */
function linkToFollow(event: MouseEvent): HTMLAnchorElement | null {
  const link = event.defaultPrevented ? null : linkUnder(event);
  const isBrowsers = !link || link.target || link.hasAttribute('download') || link.closest('[data-kept]');
  return isBrowsers ? null : link;
}

/** What stays while the reader goes about in it: the panels and details of an article belong to one page. */
export function pageOf(path: string): string {
  const place = placeAt(path);
  return place && isInArticle(place) ? pathTo({ kind: 'article', ref: place.ref }) : path;
}
