import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import type { Article } from '../../article/article.ts';
import { resolvePassage, type PassageSelector, type Resolved } from '../../article/passage/passage.ts';
import { passageSelector } from '../../article/passage/passage-selector.ts';
import type { Span } from '../../article/span.ts';
import { namesPassage, passageIn, passageQuery, pathTo } from '../../links.ts';
import { lightInPassing } from '../../reader/passing-light.ts';
import { useFloor } from '../../reader/floor.ts';
import { bringIntoView } from '../../reader/scrolling.ts';
import { isVerbatim, rangesOf } from '../../reader/text-place.ts';
import type * as Notice from '../../sharing/passage-notice.tsx';
import { passagePlace } from '../../sharing/passage-words.ts';
import { Boundary } from '../../ui/boundary.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { useViewQuery } from '../../ui/view-query.ts';

/** The highlight's name: only this one is ever set or deleted here. */
export const HIGHLIGHT = 'verbatim-passage';

/** Lights the passage that the address names; or says that its words are not in the article as they stand. */
export function SharedPassage({ article }: { article: Article }) {
  const query = useViewQuery();
  const asked = namesPassage(query) ? query.toString() : null;
  const outcome = useMemo(() => (asked === null ? null : outcomeOf(article, asked)), [article, asked]);
  const span = outcome?.resolved.kind === 'found' ? outcome.resolved.span : null;
  const lit = useLit(article, span);
  return (
    <>
      <p role="status" className="sr-only">
        {span && lit ? 'The passage of this link is marked in the text.' : ''}
      </p>
      {asked !== null && outcome && !lit && <Problem key={asked} article={article} {...outcome} />}
    </>
  );
}

interface Outcome {
  readonly selector: PassageSelector | null;
  readonly resolved: Resolved | { readonly kind: 'unreadable' };
}

function outcomeOf(article: Article, query: string): Outcome {
  const selector = passageIn(new URLSearchParams(query));
  return { selector, resolved: selector ? resolvePassage(article.text, selector) : { kind: 'unreadable' } };
}

/** Lights the words while the page shows them; tells whether they could be lit. */
function useLit(article: Article, span: Span | null): boolean {
  const { key } = useLocation();
  const how = useNavigationType();
  const cold = useRef(true);
  const shown = useSyncExternalStore(never, () => span !== null && isVerbatim(article, span));
  useEffect(() => {
    const arrival = how === NavigationType.Pop ? cold.current && !isRestored() : true;
    cold.current = false;
    if (!span || !shown) return undefined;
    const ranges = rangesOf(article, span);
    if (arrival) arriveAt(ranges);
    return lightInPassing(HIGHLIGHT, ranges);
  }, [article, span, shown, how, key]);
  return shown;
}

/** The page's words are looked at with each rendering; a translator tells nobody when it changes them. */
const never = () => () => undefined;

/** A reloaded page is where the reader left it, as is one that Back leads to; a link takes them to the words. */
function isRestored(): boolean {
  const [load] = performance.getEntriesByType('navigation');
  return load instanceof PerformanceNavigationTiming && load.type !== 'navigate' && scrollY > 0;
}

/** The keyboard and a screen reader go on from the words, unless the reader is somewhere already. */
function arriveAt(ranges: readonly Range[]): void {
  bringIntoView(ranges);
  const paragraph = ranges[0]?.startContainer.parentElement?.closest('p');
  if (!paragraph || document.activeElement !== document.body) return;
  paragraph.tabIndex = -1;
  paragraph.focus({ preventScroll: true });
}

/** Asked for only when a link does not hold. */
function Problem({ article, selector, resolved }: Outcome & { article: Article }) {
  const [notice, setNotice] = useState<typeof Notice | 'missing' | null>(null);
  const load = () => {
    void import('../../sharing/passage-notice.tsx').then(setNotice, () => setNotice('missing'));
  };
  useEffect(load, []);
  const floor = useFloor();
  if (notice === 'missing') return <NoticeLine onRetry={load}>{NOTHING_MARKED}</NoticeLine>;
  if (!notice) return null;
  return (
    <Boundary instead={<NoticeLine>{NOTHING_MARKED}</NoticeLine>}>
      <notice.PassageNotice
        article={article}
        selector={selector}
        resolved={resolved}
        floor={floor}
        linkTo={(span) => {
          const exact = passageSelector(article.text, span, article.language);
          return exact && pathTo(passagePlace(article, span)) + passageQuery(exact);
        }}
      />
    </Boundary>
  );
}

const NOTHING_MARKED =
  'The passage of this link does not stand in the article as the link has it. Nothing is marked.';
