import { pathToOembed, type Place } from '../../links.ts';

/**
 * `?view=card` on a quotation's page is its card. A static host cannot tell the one from the other, so the page itself
 * goes there, before anything is painted: to an address of its own origin, for a path that begins with two slashes would
 * be another site's. Its hash is in the policy of every page.
 */
export const CARD_VIEW =
  "if(new URLSearchParams(location.search).get('view')==='card')location.replace(location.origin+location.pathname.replace(/\\/?$/,'/card/'))";

/**
 * What the head of a quotation's page has for those who embed it; of other pages, nothing. The address of the oEmbed
 * response must be absolute: without the site's there is none.
 */
export function embedding(place: Place, site: string, addressOf: (path: string) => string): string {
  if (place.kind !== 'quote') return '';
  const script = `<script>${CARD_VIEW}</script>`;
  if (!site) return script;
  const address = addressOf(pathToOembed(place.ref, place.id));
  return `${script}<link rel="alternate" type="application/json+oembed" href="${address}">`;
}
