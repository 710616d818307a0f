import { useQueryClient } from '@tanstack/react-query';
import { startTransition, use, useEffect, useRef } from 'react';
import type { CleanDocument } from '../../finding/clean/clean-document.ts';
import type { StoredArticle } from '../../finding/stored/stored-article.ts';
import { storedOf } from '../../finding/stored/stored-of.ts';
import { afterPaint } from '../../reader/after-paint.ts';
import { deviceArticles } from '../../shelves/device-session.ts';
import { whenIdle } from '../../ui/idle.ts';
import { refOf } from './new-slug.ts';
import { Ahead } from './ahead.ts';

/** Gets ready for an article that is likely to be brought: when the page rests, its code is fetched and the worker started. */
export function useReady(): void {
  const client = useQueryClient();
  useEffect(
    () =>
      whenIdle(() => {
        void Promise.allSettled([
          deviceArticles(client).then((articles) => articles.warm()),
          // What most bring is words, or a page that was copied.
          import('../../finding/files/read-text.ts'),
          import('../../finding/files/read-html.ts'),
          import('./own-article-page.tsx'),
          import('./own-panels.tsx'),
          import('../article/after-text-body.tsx'),
          import('./own-exports.tsx'),
        ]);
      }),
    [client],
  );
}

const stored = new WeakMap<CleanDocument, StoredArticle>();

/** What is kept of a document, the same each time: by that what was made of it ahead is told from what was made of it before a change. */
export function storedAs(document: CleanDocument): StoredArticle {
  const made = stored.get(document) ?? storedOf(document);
  stored.set(document, made);
  return made;
}

/** In milliseconds: whoever fills in a field types on. */
const TYPING = 300;

/**
 * Gets ready for an article that is likely to be opened: the engine reads its text in the worker, while the reader looks at
 * what was understood of it, which is painted first; then its page is made. Nothing is kept by it. What was made is let go of as
 * soon as the document is another.
 */
export function useAhead(document: CleanDocument): void {
  const client = useQueryClient();
  const { set } = use(Ahead);
  const first = useRef(document);
  useEffect(() => {
    let isOver = false;
    if (first.current !== document) startTransition(() => set(null));
    const prepare = async () => {
      const made = storedAs(document);
      const article = await (await deviceArticles(client)).prepare(refOf(made), made);
      if (!isOver) startTransition(() => set(article));
    };
    // It is found when it is opened, and what is wrong is said then.
    const begin = () => void prepare().catch(() => undefined);
    const callOff = first.current === document ? afterPaint(begin) : later(begin);
    return () => {
      isOver = true;
      callOff();
    };
  }, [client, document, set]);
}

function later(call: () => void): () => void {
  const timer = setTimeout(call, TYPING);
  return () => clearTimeout(timer);
}
