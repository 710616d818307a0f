import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import type { Correcting, Done } from '../../correcting/correcting.ts';
import { undone, withCorrection, type Correction } from '../../finding/corrections/correction.ts';
import { pathTo, placeAt } from '../../links.ts';
import { openAt } from '../../pages/open.ts';
import { correctionsKey } from '../../shelves/device-articles.ts';
import { deviceArticles } from '../../shelves/device-session.ts';
import { ShelfError } from '../../shelves/device-shelf.ts';
import { articleQuery } from '../../shelves/shelves.ts';
import { base } from '../../ui/address.ts';
import { useHeld } from './use-held.ts';

type Change = (corrections: readonly Correction[]) => readonly Correction[];

/** Corrects the article that is shown: what came of it is shown, kept and said, and the address follows. */
export function useCorrections(article: Article): Correcting {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [said, setSaid] = useState<string | null>(null);
  const { ref } = article;
  const corrections = useHeld(correctionsKey(ref)) ?? NONE;
  return useMemo(() => {
    const put = async (change: Change, { says, at, to }: Done) => {
      const articles = await deviceArticles(client);
      const stored = articles.storedOf(ref);
      if (!stored) return;
      const corrections = change(stored.corrections);
      const trouble = await articles.correct(ref, corrections).then(() => null, inWords);
      client.setQueryData(correctionsKey(ref), corrections);
      setSaid(trouble === null ? says : `${says} ${trouble}`);
      const corrected = client.getQueryData(articleQuery(ref).queryKey);
      const path = corrected ? pathAfter(corrected, at, to) : null;
      if (path !== null) void navigate(path, { replace: true, preventScrollReset: true });
    };
    return {
      correct: (correction, done) => void put((list) => withCorrection(list, correction), done),
      undo: () => void put(undone, { says: 'The correction is taken back.' }),
      takeBack: (index) =>
        void put((list) => list.filter((_, place) => place !== index), {
          says: 'The correction is taken back.',
        }),
      said,
      corrections,
    };
  }, [client, navigate, ref, said, corrections]);
}

const NONE: readonly Correction[] = [];

function inWords(error: unknown): string {
  if (error instanceof ShelfError) return error.message;
  throw error;
}

/** Where to go on: to the quotation of these words, or away from what is no longer there. Null where the address stands. */
function pathAfter(
  article: Article,
  at: Span | undefined,
  to: string | undefined,
  address = location.pathname,
): string | null {
  if (to !== undefined && article.index.lookUp('person', to))
    return pathTo({ kind: 'person', ref: article.ref, id: to });
  const place = placeAt(address.slice(base.length));
  const quote = at && article.index.quotesIn(at)[0];
  if (quote) {
    const path = pathTo({ kind: 'quote', ref: article.ref, id: quote.id });
    return place && pathTo(place) === path ? null : path;
  }
  if (!place || !('id' in place) || openAt(article, place)) return null;
  const panel = place.kind === 'person' ? 'people' : place.kind === 'event' ? 'timeline' : 'quotes';
  return pathTo({ kind: 'panel', ref: article.ref, panel });
}
