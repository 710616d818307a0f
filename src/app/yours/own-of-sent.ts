import { queryOptions } from '@tanstack/react-query';
import type { SentCorrections } from '../../finding/sending/sent.ts';
import type { StoredArticle } from '../../finding/stored/stored-article.ts';
import { deviceArticles } from '../../shelves/device-session.ts';
import type { DeviceShelf } from '../../shelves/device-shelf.ts';

/** An article of the shelf that corrections were sent for. */
export interface OwnOfSent {
  readonly slug: string;
  readonly title: string;
  readonly stored: StoredArticle;
}

/** The reader's own article that corrections belong to; it is looked for again each time they are opened. */
export function ownOfQuery(sent: SentCorrections) {
  return queryOptions({
    queryKey: ['own-of-sent', sent],
    queryFn: async ({ client }) => ownOf((await deviceArticles(client)).shelf, sent),
    networkMode: 'always',
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
}

/**
 * The newest article of the shelf at the address that corrections were made for, or else the newest of that title. Null where
 * there is none: corrections without an address and a title belong to nothing.
 * @throws ShelfError when the device does not answer.
 */
export async function ownOf(shelf: DeviceShelf, { url, title }: SentCorrections): Promise<OwnOfSent | null> {
  let ofTitle: OwnOfSent | null = null;
  for (const kept of await shelf.list()) {
    const stored = await shelf.get(kept.slug);
    const own = stored && { slug: kept.slug, title: kept.title, stored };
    if (own && url !== null && own.stored.details.url?.value === url) return own;
    if (own && title !== null && own.title === title) ofTitle ??= own;
  }
  return ofTitle;
}
