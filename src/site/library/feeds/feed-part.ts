import { addressOn, type SiteFile } from '../../files/site-file.ts';
import type { LibrarySite } from '../library-site.ts';
import type { Recorded } from '../record.ts';
import { MOST_ITEMS, newestFirst, type FeedItem } from './feed.ts';
import { articleItem, libraryFeeds } from './feeds.ts';

/** The feeds of the library. No more of its articles are held than a feed has, twice over. */
export async function* feedPart({
  records,
  host,
}: Recorded & Pick<LibrarySite, 'host'>): AsyncIterable<SiteFile> {
  let items: FeedItem[] = [];
  for await (const record of records()) {
    items.push(articleItem(record, addressOn(host)));
    if (items.length >= 2 * MOST_ITEMS) items = newestFirst(items);
  }
  yield* libraryFeeds(items, host);
}
