import { expect, test } from 'vitest';
import { sitemapPart } from '../../../src/site/library/sitemap-part.ts';
import { recordOf, type DatedRecord } from '../../../src/site/library/record.ts';
import milano from '../../../src/content/alyssa-milano-on-metoo/article.ts';

const article: DatedRecord = { ...recordOf(milano), lastmod: '2026-01-05' };
const dated = (date: string | null, places: readonly string[], lastmod = '2026-01-05'): DatedRecord => ({
  ...article,
  date,
  places,
  lastmod,
});

async function made(records: readonly DatedRecord[], site = 'https://example.org', most?: number) {
  const library: Parameters<typeof sitemapPart>[0] = {
    host: { site, base: '/project/' },
    records: async function* () {
      yield* records;
    },
    pages: async function* () {
      yield '/';
    },
  };
  const files = new Map<string, string>();
  for await (const { file, content } of sitemapPart(library, most)) files.set(file, String(content));
  return files;
}

const located = (xml = '') => [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url]) => url);

test('robots.txt names the index, and the index every sitemap, each with its latest day', async () => {
  const records = [dated('2024-05-01', ['/a/']), dated('2024', ['/b/'], '2026-02-01'), dated(null, ['/c/'])];
  const files = await made(records);
  expect(files.get('robots.txt')).toContain('Sitemap: https://example.org/project/sitemap.xml\n');
  expect(located(files.get('sitemap.xml'))).toEqual(
    ['2024', 'library', 'undated'].map((name) => `https://example.org/project/sitemaps/${name}.xml`),
  );
  expect(files.get('sitemap.xml')).toContain('2024.xml</loc><lastmod>2026-02-01</lastmod>');
  expect(files.get('sitemaps/2024.xml')).toContain('/a/</loc><lastmod>2026-01-05</lastmod>');
});

test('every page is listed once, as a folder, under the base path', async () => {
  const files = await made([article]);
  const found = [...files.keys()]
    .filter((file) => file.startsWith('sitemaps/'))
    .flatMap((file) => located(files.get(file)));
  expect(new Set(found).size).toBe(found.length);
  expect(found).toHaveLength(1 + article.places.length);
  expect(found).toContain('https://example.org/project/');
  expect(found.every((address) => address?.endsWith('/'))).toBe(true);
});

test('one sitemap holds no more than the protocol allows, and the next goes on from there', async () => {
  const places = Array.from({ length: 50_001 }, (_, number) => `/articles/a/quotes/${number}/`);
  const files = await made([dated('2024', places), dated('2023', ['/b/'])]);
  expect(located(files.get('sitemaps/2024.xml'))).toHaveLength(50_000);
  expect(located(files.get('sitemaps/2024-2.xml'))).toEqual([
    'https://example.org/project/articles/a/quotes/50000/',
  ]);
  expect(located(files.get('sitemap.xml'))).toHaveLength(4);
});

test('a sitemap that is just full has no empty one after it', async () => {
  const files = await made([dated('2024', ['/a/', '/b/'])], 'https://example.org', 2);
  expect([...files.keys()]).not.toContain('sitemaps/2024-2.xml');
});

test('is not made where the address of the site is unknown: it would have to be absolute', async () => {
  const files = await made([article], '');
  expect([...files.keys()]).toEqual(['robots.txt']);
  expect(files.get('robots.txt')).not.toContain('Sitemap');
});
