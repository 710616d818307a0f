import { Outlet, ScrollRestoration, useLocation, type Location } from 'react-router-dom';
import { isInArticle, PANEL_ID, pathTo, placeAt } from '../../links.ts';
import { hrefOf } from '../../ui/address.ts';
import { Boundary } from '../../ui/boundary.tsx';
import { OnEveryPage } from '../../ui/on-every-page.tsx';
import { WhenIdle } from '../../ui/when-idle.tsx';
import { Keyboard } from '../keys/keyboard.tsx';
import { Announcer } from './announcer.tsx';
import { Appearance } from './appearance.tsx';
import { StayPut } from './stay-put.tsx';
import { useLinks } from './use-links.ts';
import { usePageData } from './use-page-data.ts';
import { usePageFocus } from './use-page-focus.ts';

const SKIP =
  'bg-ink text-paper sr-only z-50 rounded px-4 py-2 focus:not-sr-only focus:fixed focus:top-2 focus:left-2';

/** The frame of every page: the way past the header, the name, how the page looks, and what a screen reader hears. */
export function Shell() {
  useLinks();
  const { pathname } = useLocation();
  usePageFocus(pathname);
  usePageData(pathname);
  return (
    <Keyboard>
      <a href="#main" className={SKIP}>
        Skip to the text
      </a>
      {isInArticle(placeAt(pathname)) && (
        <a href={`#${PANEL_ID}`} className={SKIP}>
          Skip to the panel
        </a>
      )}
      <OnEveryPage part="header">
        <header className="border-hair bg-paper sticky top-0 z-20 flex low:static h-[3.75rem] items-center justify-between border-b px-5 two:px-7">
          <a
            href={hrefOf(pathTo({ kind: 'library' }))}
            className="font-reading wordmark px-1 text-xl font-bold tracking-[-0.01em]"
          >
            Verbatim
          </a>
          <a
            href={hrefOf(pathTo({ kind: 'yours' }))}
            className="text-soft hover:text-ink mr-4 ml-auto hidden px-2 py-1.5 text-[0.9375rem] font-medium three:block"
          >
            Your articles
          </a>
          <Boundary>
            <Appearance />
          </Boundary>
        </header>
      </OnEveryPage>
      <Outlet />
      <Boundary>
        <Announcer />
        <ScrollRestoration getKey={visitOf} />
        <StayPut />
      </Boundary>
      <Boundary>
        <WhenIdle load={loadAtRest} given={{}} />
      </Boundary>
    </Keyboard>
  );
}

const loadAtRest = async () => (await import('../at-rest/at-rest.tsx')).AtRest;

/** The first page of every load has the same key, whatever its address: its path tells it from the others. */
function visitOf({ key, pathname }: Location): string {
  return key === 'default' ? pathname : key;
}
