import { useEffect, useRef, useState } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router-dom';
import type { Article } from '../../article/article.ts';
import type { Open } from '../../article/lit.ts';
import { panelOf, pathTo, type Panel as PanelName, type Place } from '../../links.ts';
import { hrefOf } from '../../ui/address.ts';
import { useKeys } from '../../ui/keys.ts';
import type { Opened } from './opened.ts';
import { SheetHandle } from './sheet-handle.tsx';

const TABS: readonly { panel: PanelName; label: string }[] = [
  { panel: 'quotes', label: 'Quotes' },
  { panel: 'people', label: 'People' },
  { panel: 'timeline', label: 'Timeline' },
];

interface Props {
  readonly article: Article;
  readonly place: Place;
  readonly open: Open | null;
}

/** The panel beside the text; on a phone a sheet over its lower part. */
export function Panel({ article, place, open }: Props) {
  const { pathname } = useLocation();
  const shown = panelOf(place);
  const close = pathTo({ kind: 'article', ref: article.ref });
  const isOpen = shown !== null || (open === null && place.kind !== 'article');
  const [full, setFull] = useState(false);
  const navigate = useNavigate();
  const escape = () => void navigate(close, { preventScrollReset: true });
  useKeys(isOpen ? [{ key: 'Escape', label: 'Close the panel', run: escape }] : []);
  const scrolling = useTopOfEach(pathname);
  return (
    <aside aria-label="About the quotes" className="panel" data-sheet data-open={isOpen} data-full={full}>
      {isOpen && <SheetHandle full={full} onFull={setFull} close={close} />}
      <div className="border-hair flex items-center justify-between border-b pr-3 pl-2 two:pl-5">
        <nav aria-label="Panels">
          <ul className="flex">
            {TABS.map(({ panel, label }) => (
              <li key={panel}>
                <Tab article={article} panel={panel} label={label} current={(shown ?? 'quotes') === panel} />
              </li>
            ))}
          </ul>
        </nav>
        {isOpen && (
          <a
            href={hrefOf(close)}
            aria-label="Close the panel"
            aria-keyshortcuts="Escape"
            className="text-soft hover:text-ink flex size-10 items-center justify-center rounded text-xl"
          >
            <span aria-hidden="true">×</span>
          </a>
        )}
      </div>
      <div {...scrolling} className="panel-content" tabIndex={-1}>
        <Outlet context={{ article, open } satisfies Opened} />
      </div>
    </aside>
  );
}

function Tab({
  article,
  panel,
  label,
  current,
}: {
  article: Article;
  panel: PanelName;
  label: string;
  current: boolean;
}) {
  return (
    <a
      href={hrefOf(pathTo({ kind: 'panel', ref: article.ref, panel }))}
      aria-current={current ? 'true' : undefined}
      className="text-soft hover:text-ink aria-[current]:border-ink aria-[current]:text-ink -mb-px block border-b-2 border-transparent px-3 py-4 text-[0.9375rem] font-medium aria-[current]:font-semibold"
    >
      {label}
    </a>
  );
}

/** Begins each page at its top. To ask where it stands would lay the new page out before its frame does: it is remembered. */
function useTopOfEach(pathname: string) {
  const ref = useRef<HTMLDivElement>(null);
  const isScrolled = useRef(false);
  // In braces: a browser's scrollTo may return a promise, and an effect must not.
  useEffect(() => {
    if (isScrolled.current) ref.current?.scrollTo({ top: 0 });
  }, [pathname]);
  const onScroll = () => {
    isScrolled.current = (ref.current?.scrollTop ?? 0) > 0;
  };
  return { ref, onScroll };
}
