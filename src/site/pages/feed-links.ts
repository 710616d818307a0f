import { escaped } from '../../article/escaped.ts';
import { pathToFeed, type Place } from '../../links.ts';

/**
 * By what a browser and a feed reader find the feeds of a page: those of a person, or of the library. Without the site’s
 * address there are no feeds.
 */
export function feedLinks(place: Place, site: string, addressOf: (path: string) => string): string {
  if (!site || (place.kind !== 'someone' && place.kind !== 'library')) return '';
  const of = place.kind === 'someone' ? place.of : null;
  const link = (type: string, file: 'feed.xml' | 'feed.json') =>
    `<link rel="alternate" type="${type}" href="${escaped(addressOf(pathToFeed(of, file)))}">`;
  return link('application/atom+xml', 'feed.xml') + link('application/feed+json', 'feed.json');
}
