import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import type { Article } from '../../article/article.ts';
import { placeOfOpen, type Open } from '../../article/lit.ts';
import { panelOf, pathTo, type Place } from '../../links.ts';
import { sectionElementId } from '../../reader/element-ids.ts';
import { afterPaint } from '../../reader/after-paint.ts';
import { runsIn } from '../../reader/light.ts';
import { bringIntoView, isPanelInFlow } from '../../reader/scrolling.ts';

/**
 * Does what a good web site does when a link brings the reader to a place of the article: scrolls there, unless it is in
 * sight or Back brought them, and moves the focus: into the panel that opened, or back to the quotation that closed.
 */
export function useArrival(article: Article, place: Place, open: Open | null): void {
  const how = useNavigationType();
  const { key, search, hash } = useLocation();
  const before = useRef<{ place: Place; open: Open | null; search: string } | null>(null);
  const path = pathTo(place);
  useEffect(() => {
    const from = before.current;
    before.current = { place, open, search };
    const again = from !== null && pathTo(from.place) === path;
    if (again && (hash || from.search !== search || !isPanelInFlow())) return undefined;
    return afterPaint(() => {
      const cold = isColdStart(from);
      const target = from && focusTarget(article, from.open, place, open);
      if (how !== NavigationType.Pop || cold) {
        if (target && isPanelInFlow()) target.scrollIntoView();
        else bringIntoView(elementsOf(article, open), cold);
      }
      target?.focus({ preventScroll: true });
    });
  }, [article, place, open, how, path, key, search, hash]);
}

/** A first page that was not prerendered for its address begins at its top; any other has been scrolled already. */
function isColdStart(from: unknown): boolean {
  return from === null && document.getElementById('root')?.dataset['path'] === undefined;
}

function elementsOf(article: Article, open: Open | null): Element[] {
  if (!open) return [];
  if (open.kind === 'section') {
    const heading = document.getElementById(sectionElementId(open.section.id));
    return heading ? [heading] : [];
  }
  const { start, end } = placeOfOpen(open);
  return runsIn(article, start, end);
}

function focusTarget(
  article: Article,
  closed: Open | null,
  place: Place,
  open: Open | null,
): HTMLElement | null {
  if (open?.kind === 'section') return document.getElementById(sectionElementId(open.section.id));
  if (panelOf(place)) return document.querySelector('[data-panel-heading]');
  return closed?.kind === 'quote' ? linkTo(article, closed) : null;
}

function linkTo(article: Article, open: Open): HTMLElement | null {
  const { start, end } = placeOfOpen(open);
  return runsIn(article, start, end)[0]?.closest('a') ?? null;
}
