import type { Article } from '../../article/article.ts';
import { pathTo, type Place } from '../../links.ts';
import { placesOf } from '../../pages/places.ts';
import { escaped } from '../../article/escaped.ts';
import type { Host, SiteFile } from './site-file.ts';

/** The sitemap protocol's limit of one file: https://www.sitemaps.org/protocol.html */
const MOST = 50_000;

/**
 * `robots.txt`, and `sitemap.xml` where the build knows the site's address: the protocol wants absolute ones.
 * @throws RangeError above 50,000 pages, which one sitemap may not list.
 */
export function sitemapFiles(articles: readonly Article[], { site, base }: Host): SiteFile[] {
  const robots = ['User-agent: *', 'Allow: /'];
  if (!site) return [{ file: 'robots.txt', content: `${robots.join('\n')}\n` }];
  const root = site + base.replace(/\/$/u, '');
  const places: Place[] = [{ kind: 'library' }, ...articles.flatMap(placesOf)];
  return [
    { file: 'robots.txt', content: `${[...robots, `Sitemap: ${root}/sitemap.xml`].join('\n')}\n` },
    { file: 'sitemap.xml', content: sitemap(places.map((place) => root + pathTo(place))) },
  ];
}

function sitemap(addresses: readonly string[]): string {
  if (addresses.length > MOST) throw new RangeError(`${addresses.length} pages do not fit one sitemap`);
  // The protocol wants apostrophes written as entities too.
  const urls = addresses.map(
    (address) => `  <url><loc>${escaped(address).replaceAll("'", '&#39;')}</loc></url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>\n',
  ].join('\n');
}
