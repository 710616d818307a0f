import { useEffect, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import type { Article } from '../../article/article.ts';
import { checksum } from '../../article/checksum.ts';
import { partsOf } from '../../article/parts.ts';
import { storedPlace, type KeptPlace as Kept } from '../../device/places.ts';
import { namesPassage, pathTo, placeAt } from '../../links.ts';
import { paragraphId } from '../../reader/element-ids.ts';
import { bringTo, topOf } from '../../reader/eye.ts';
import { EYE } from '../../reader/reading-place.ts';
import { keptAsRead } from './kept-as-read.ts';

/**
 * Offers the place where the reader was at the last visit, and then keeps the one of this visit. It is an offer and no more:
 * an address that names words, Back and a reload have a place of their own, and who scrolls on has begun elsewhere.
 */
export function KeptPlace({ article }: { article: Article }) {
  const isNew = useIsNewVisit();
  const [offered, setOffered] = useState(() => (isNew ? placeToOffer(article) : null));
  useEffect(() => {
    if (!offered) return keptAsRead(article);
    const onScroll = () => {
      if (scrollY > innerHeight) setOffered(null);
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, [article, offered]);
  if (!offered) return null;
  const goOn = () => {
    bringTo(offered, innerHeight * EYE);
    const paragraph = document.getElementById(paragraphId(offered.paragraph));
    paragraph?.setAttribute('tabindex', '-1');
    paragraph?.focus({ preventScroll: true });
    setOffered(null);
  };
  return (
    <div role="status" className="notice-line">
      <button type="button" className="button" onClick={goOn}>
        {offerOf(article, offered)}
      </button>
      <button type="button" className="button" onClick={() => setOffered(null)}>
        Not now
      </button>
    </div>
  );
}

/** By the section's title: the words themselves, cut anywhere, could say what the article does not. */
function offerOf(article: Article, { paragraph }: Kept): string {
  const part = partsOf(article).find(({ from, to }) => paragraph >= from && paragraph < to);
  return part?.section ? `Continue at “${part.section.title}”` : 'Continue where you were';
}

/** Whether the article was opened at its beginning, by a link or an address, and not by Back or a reload. */
function useIsNewVisit(): boolean {
  const how = useNavigationType();
  const { key, pathname, search, hash } = useLocation();
  if (placeAt(pathname)?.kind !== 'article' || hash || namesPassage(new URLSearchParams(search)))
    return false;
  if (key !== 'default') return how !== NavigationType.Pop;
  const [visit] = performance.getEntriesByType('navigation');
  return visit instanceof PerformanceNavigationTiming && visit.type === 'navigate';
}

/** What is kept of the same text, unless it is in sight as it is, or the reader has gone on already. */
function placeToOffer(article: Article): Kept | null {
  const kept = storedPlace(pathTo({ kind: 'article', ref: article.ref }));
  if (!kept || kept.sum !== checksum(article.text) || scrollY > innerHeight) return null;
  return (topOf(kept) ?? 0) > innerHeight ? kept : null;
}
