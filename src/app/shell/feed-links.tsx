import { pathToFeed } from '../../links.ts';
import { addressOf } from '../../ui/address.ts';

/**
 * By what a browser and a feed reader find the feeds of a page: those of a person, or with null of the library. React puts them
 * into the head, and takes them away with the page. Without the site’s address there are no feeds.
 */
export function FeedLinks({ of }: { of: string | null }) {
  if (!import.meta.env.SITE_URL) return null;
  return (
    <>
      <link rel="alternate" type="application/atom+xml" href={addressOf(pathToFeed(of, 'feed.xml'))} />
      <link rel="alternate" type="application/feed+json" href={addressOf(pathToFeed(of, 'feed.json'))} />
    </>
  );
}
