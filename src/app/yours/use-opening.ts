import { useQueryClient } from '@tanstack/react-query';
import { startTransition, use, useEffect, useRef, useState } from 'react';
import type { Ref } from '../../article/ref.ts';
import type { Correction } from '../../finding/corrections/correction.ts';
import type { StoredArticle } from '../../finding/stored/stored-article.ts';
import { pathTo } from '../../links.ts';
import type { DeviceArticles } from '../../shelves/device-articles.ts';
import { deviceArticles } from '../../shelves/device-session.ts';
import { ShelfError } from '../../shelves/device-shelf.ts';
import { Ahead } from './ahead.ts';
import { refOf } from './new-slug.ts';

/** Milliseconds: what opens sooner is not said to be opening, which would have the page made and painted once more. */
const SOON = 150;

/**
 * Opens an article, kept (`open`), for this visit only (`read`), or one that is on the shelf with somebody's corrections put on
 * it (`putOn`): it is handed to its page, and that follows. What cannot be kept is said, and nothing is lost by it.
 */
export function useOpening(go: (path: string) => void | Promise<void>) {
  const client = useQueryClient();
  const { show } = use(Ahead);
  const [isOpening, setIsOpening] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [times, setTimes] = useState(0);
  // Until the article's page is there, a second press opens nothing else.
  const isBusy = useRef(false);
  useEffect(() => {
    isBusy.current = false;
  }, [times]);
  const hand = async (ref: Ref, over: (articles: DeviceArticles, ref: Ref) => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    const timer = setTimeout(() => setIsOpening(true), SOON);
    setProblem(null);
    try {
      await over(await deviceArticles(client), ref);
      await show(ref);
      await go(pathTo({ kind: 'article', ref }));
    } catch (error) {
      if (!(error instanceof ShelfError)) throw error;
      setProblem(error.message);
    } finally {
      clearTimeout(timer);
      // With the article's page, which comes in a transition: this one is not made anew before it goes.
      startTransition(() => {
        setIsOpening(false);
        setTimes((before) => before + 1);
      });
    }
  };
  return {
    open: (stored: StoredArticle) => hand(refOf(stored), (articles, ref) => articles.keep(ref, stored)),
    read: (stored: StoredArticle) => hand(refOf(stored), (articles, ref) => articles.show(ref, stored)),
    putOn: (named: Ref, corrections: readonly Correction[]) =>
      hand(named, (articles, ref) => articles.add(ref, corrections)),
    isOpening,
    problem,
  };
}
