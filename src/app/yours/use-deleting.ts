import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { StoredArticle } from '../../finding/stored/stored-article.ts';
import { SHELF_KEY } from '../../shelves/device-articles.ts';
import { deviceArticles } from '../../shelves/device-session.ts';
import type { KeptArticle } from '../../shelves/device-shelf.ts';

/** Deletes articles, and brings the last one back. */
export function useDeleting() {
  const client = useQueryClient();
  const [gone, setGone] = useState<{ readonly kept: KeptArticle; readonly stored: StoredArticle } | null>(
    null,
  );
  const refresh = async () => client.invalidateQueries({ queryKey: SHELF_KEY });
  return {
    gone: gone?.kept ?? null,
    remove: async (kept: KeptArticle) => {
      const articles = await deviceArticles(client);
      const stored = await articles.remove({ shelf: 'device', slug: kept.slug });
      setGone(stored && { kept, stored });
      await refresh();
    },
    undo: async () => {
      if (!gone) return;
      const articles = await deviceArticles(client);
      await articles.keep({ shelf: 'device', slug: gone.kept.slug }, gone.stored);
      setGone(null);
      await refresh();
    },
  };
}
