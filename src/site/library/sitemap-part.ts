import { escaped } from '../../article/escaped.ts';
import { UNDATED } from '../../links.ts';
import { addressOn, type SiteFile } from '../files/site-file.ts';
import type { LibrarySite } from './library-site.ts';
import type { DatedRecord, Recorded } from './record.ts';

/** The sitemap protocol's limit of one file: https://www.sitemaps.org/protocol.html */
const MOST = 50_000;

/** The sitemap of pages that are about several articles. */
const LIBRARY = 'library';

/** A sitemap that is being filled: how many addresses it has, its lines, many in each string, and the latest day in it. */
interface Open {
  part: number;
  count: number;
  urls: string[];
  lastmod: string;
}

/**
 * `robots.txt`, and where the build knows the site's address (the protocol wants absolute ones) `sitemap.xml`, an index of
 * sitemaps by the year in which articles were published, each of at most `most` addresses. One sitemap a year is open at
 * a time, and no other is held.
 */
export async function* sitemapPart(
  { host, records, pages }: Recorded & Pick<LibrarySite, 'host' | 'pages'>,
  most = MOST,
): AsyncIterable<SiteFile> {
  const robots = ['User-agent: *', 'Allow: /'];
  const addressOf = addressOn(host);
  if (!host.site) {
    yield { file: 'robots.txt', content: `${robots.join('\n')}\n` };
    return;
  }
  yield {
    file: 'robots.txt',
    content: `${[...robots, `Sitemap: ${addressOf('/sitemap.xml')}`].join('\n')}\n`,
  };
  const open = new Map<string, Open>();
  const listed: string[] = [];
  const add = function* (name: string, paths: readonly string[], lastmod: string): Generator<SiteFile> {
    const now = open.get(name) ?? { part: 1, count: 0, urls: [], lastmod: '' };
    open.set(name, now);
    for (let from = 0; from < paths.length;) {
      if (now.count === most) yield close(name, now);
      const fitting = paths.slice(from, from + most - now.count);
      now.urls.push(entries('url', fitting.map(addressOf), lastmod));
      now.count += fitting.length;
      from += fitting.length;
      if (lastmod > now.lastmod) now.lastmod = lastmod;
    }
  };
  const close = (name: string, now: Open): SiteFile => {
    const file = `sitemaps/${name}${now.part === 1 ? '' : `-${now.part}`}.xml`;
    listed.push(entries('sitemap', [addressOf(`/${file}`)], now.lastmod));
    const content = document('urlset', now.urls);
    open.set(name, Object.assign(now, { part: now.part + 1, count: 0, urls: [], lastmod: '' }));
    return { file, content };
  };
  for await (const path of pages()) yield* add(LIBRARY, [path], '');
  for await (const record of records()) yield* add(yearOf(record), record.places, record.lastmod);
  for (const [name, now] of open) yield close(name, now);
  yield { file: 'sitemap.xml', content: document('sitemapindex', listed.toSorted()) };
}

/** The year of an EDTF date, however uncertain; an article may give none. */
function yearOf({ date }: DatedRecord): string {
  return /^\d{4}/u.exec(date ?? '')?.[0] ?? UNDATED;
}

/** Entries of one day, a line each. */
function entries(kind: 'url' | 'sitemap', addresses: readonly string[], lastmod: string): string {
  const day = lastmod && `<lastmod>${lastmod}</lastmod>`;
  // The protocol wants apostrophes written as entities too.
  const locations = escaped(addresses.join('\n')).replaceAll("'", '&#39;').split('\n');
  return locations.map((loc) => `  <${kind}><loc>${loc}</loc>${day}</${kind}>`).join('\n');
}

function document(root: 'urlset' | 'sitemapindex', entries: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...entries,
    `</${root}>\n`,
  ].join('\n');
}
