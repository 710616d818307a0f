import { describe, expect, test } from 'vitest';
import { sitemapFiles } from '../../src/site/files/sitemap.ts';
import { placesOf } from '../../src/pages/places.ts';
import article from '../../src/content/alyssa-milano-on-metoo/article.ts';

const made = (site: string, base: string) =>
  new Map(sitemapFiles([article], { site, base }).map(({ file, content }) => [file, String(content)]));

describe('the sitemap', () => {
  test('lists every page once, under the base path, and robots.txt names it', () => {
    const files = made('https://example.org', '/project/');
    const found = [...(files.get('sitemap.xml') ?? '').matchAll(/<loc>([^<]+)<\/loc>/gu)].map(
      ([, url]) => url,
    );
    expect(new Set(found).size).toBe(found.length);
    expect(found).toHaveLength(1 + placesOf(article).length);
    expect(found[0]).toBe('https://example.org/project/');
    expect(found, 'a page is a folder, and a host answers its address without a redirect').toEqual(
      found.filter((address) => address?.endsWith('/')),
    );
    expect(files.get('robots.txt')).toContain('Sitemap: https://example.org/project/sitemap.xml\n');
  });

  test('is not made where the address of the site is unknown: it would have to be absolute', () => {
    const files = made('', '/');
    expect(files.has('sitemap.xml')).toBe(false);
    expect(files.get('robots.txt')).not.toContain('Sitemap');
  });
});
