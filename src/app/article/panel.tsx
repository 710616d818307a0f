import { useEffect, useRef, useState } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router-dom';
import type { Article } from '../../article/article.ts';
import type { Open } from '../../article/lit.ts';
import {
  keptQuery,
  PANEL_ID,
  panelOf,
  pathTo,
  soughtIn,
  viewWith,
  type Panel as PanelName,
  type Place,
} from '../../links.ts';
import { hrefOf } from '../../ui/address.ts';
import { useKeys } from '../../ui/keys.ts';
import { useMedia } from '../../ui/use-media.ts';
import { useViewQuery } from '../../ui/view-query.ts';
import { FindGate } from '../find/find-gate.tsx';
import type { Opened } from './opened.ts';
import { SheetHandle } from './sheet-handle.tsx';
import { useWordsAway } from './use-words-away.ts';

const TABS: readonly { panel: PanelName; label: string }[] = [
  { panel: 'quotes', label: 'Quotes' },
  { panel: 'people', label: 'People' },
  { panel: 'timeline', label: 'Timeline' },
];

/** Where the panel is a sheet over the text: `panel.css` has the same. */
const SHEET = '(width < 760px) and (height >= 500px)';

interface Props {
  readonly article: Article;
  readonly place: Place;
  readonly open: Open | null;
}

/** The panel beside the text; on a phone a sheet over its lower part. */
export function Panel({ article, place, open }: Props) {
  const { pathname, search, key } = useLocation();
  const shown = panelOf(place);
  const close = pathTo({ kind: 'article', ref: article.ref });
  const view = useViewQuery();
  const isFinding = soughtIn(view) !== null;
  const isOpen = isFinding || shown !== null || (open === null && place.kind !== 'article');
  // It is full where it was pulled up: a step on, and the words that this leads to are in sight again.
  const [fullAt, setFullAt] = useState<string | null>(null);
  const full = fullAt === key;
  const setFull = (wanted: boolean) => setFullAt(wanted ? key : null);
  const sheet = useRef<HTMLElement>(null);
  useWordsAway(article, open, sheet);
  const isSheet = useMedia(SHEET);
  const navigate = useNavigate();
  const escape = () => void navigate(close + keptQuery(search), { preventScrollReset: true });
  useKeys(isOpen ? [{ key: 'Escape', label: 'Close the panel', run: escape }] : []);
  const scrolling = useTopOfEach(pathname);
  return (
    <aside
      ref={sheet}
      id={PANEL_ID}
      tabIndex={-1}
      aria-label="About the quotes"
      className="panel"
      data-sheet
      data-open={isOpen}
      data-full={full}
    >
      {isOpen && <SheetHandle full={full} onFull={setFull} close={close} />}
      <div className="panel-bar">
        <nav aria-label="Panels">
          <ul className="flex flex-wrap">
            {TABS.map(({ panel, label }) => (
              <li key={panel}>
                <Tab
                  href={hrefOf(pathTo({ kind: 'panel', ref: article.ref, panel }))}
                  label={label}
                  isShown={!isFinding && (shown ?? 'quotes') === panel}
                  isCurrent={
                    !isFinding && (panel === shown || (panel === 'quotes' && shown === null && !isSheet))
                  }
                />
              </li>
            ))}
            <li className="needs-script">
              <Tab href={viewWith(view, 'find', '')} label="Find" isShown={isFinding} isCurrent={isFinding} />
            </li>
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
        {/* Made anew for each address: a translator in the page has taken the old one's text nodes away from React. */}
        {isFinding ? (
          <FindGate article={article} />
        ) : (
          <Outlet key={pathname} context={{ article, open } satisfies Opened} />
        )}
      </div>
    </aside>
  );
}

interface TabProps {
  readonly href: string;
  readonly label: string;
  /** It is the one that is seen, but for a sheet that is closed. */
  readonly isShown: boolean;
  readonly isCurrent: boolean;
}

function Tab({ href, label, isShown, isCurrent }: TabProps) {
  return (
    <a
      href={href}
      aria-current={isCurrent ? 'true' : undefined}
      data-shown={isShown || undefined}
      className="tab"
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
