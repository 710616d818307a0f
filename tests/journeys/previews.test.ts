import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listedInSitemaps, publicPaths } from './pages.ts';

const SITE = 'http://localhost:4173';
const paths = publicPaths();
function contentOf(page: string, name: string): string | undefined {
  return new RegExp(`<meta (?:property|name)="${name}" content="([^"]+)"`, 'u').exec(page)?.[1];
}

describe('the preview of every page that is built', () => {
  test.each(paths)('%s has a picture of 1200×630 that exists, with words for it', (path) => {
    const page = readFileSync(join('dist', path, 'index.html'), 'utf8');
    const address = contentOf(page, 'og:image') ?? '';
    expect(address.startsWith(`${SITE}/`)).toBe(true);
    const file = join('dist', decodeURIComponent(address.slice(SITE.length)));
    expect(existsSync(file), file).toBe(true);
    const png = readFileSync(file);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(contentOf(page, 'og:image:alt')).toBe(contentOf(page, 'description'));
    expect(contentOf(page, 'twitter:card')).toBe('summary_large_image');
  });

  test('says of a claim that it is one, and who makes it', () => {
    const page = readFileSync(
      'dist/articles/alyssa-milano-on-metoo/quotes/claimed-assault/index.html',
      'utf8',
    );
    expect(contentOf(page, 'og:image:alt')).toMatch(/^Claimed by Alyssa Milano/u);
  });

  test('stands in one of the sitemaps once', () => {
    expect(
      listedInSitemaps()
        .map((url) => url.slice(SITE.length))
        .toSorted(),
    ).toEqual(paths);
  });
});
