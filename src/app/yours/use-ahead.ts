import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { CleanDocument } from '../../finding/clean/clean-document.ts';
import { storedOf } from '../../finding/stored/stored-of.ts';
import { afterPaint } from '../../reader/after-paint.ts';
import { deviceArticles } from '../../shelves/device-session.ts';
import { whenIdle } from '../../ui/idle.ts';

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

/**
 * Gets ready for an article that is likely to be opened: the engine reads its text in the worker, while the reader looks at
 * what was understood of it, which is painted first. Nothing is kept by it.
 */
export function useAhead(document: CleanDocument): void {
  const client = useQueryClient();
  const prepare = useEffectEvent(async () => (await deviceArticles(client)).prepare(storedOf(document)));
  const { blocks, details } = document;
  const date = details.date?.value;
  useEffect(
    () =>
      afterPaint(() => {
        // It is found when it is opened, and what is wrong is said then.
        void prepare().catch(() => undefined);
      }),
    [blocks, date],
  );
}
