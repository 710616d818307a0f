import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schemaOrgFaults } from '../site/schema-org.ts';
import { ARTICLE, clickQuote, journey } from './journey.ts';
import { publicPaths } from './pages.ts';

const BLOCK = /<script type="application\/ld\+json">([^<]*)<\/script>/gu;

describe('every page that is for everyone', () => {
  test.each(publicPaths())('%s has one block of structured data in its head, and it is valid', (path) => {
    const [head = ''] = readFileSync(join('dist', path, 'index.html'), 'utf8').split('</head>');
    const blocks = [...head.matchAll(BLOCK)].map(([, block = '']) => JSON.parse(block));
    expect(blocks).toHaveLength(1);
    expect(blocks[0]['@context']).toBe('https://schema.org');
    expect(schemaOrgFaults(blocks[0]['@graph'])).toEqual([]);
  });
});

test('the page that says there is no such page is described as nothing', () => {
  expect(readFileSync('dist/404.html', 'utf8')).not.toMatch(BLOCK);
});

test('no script of the site makes structured data: it is in the pages alone', () => {
  const scripts = readdirSync('dist/assets').filter((file) => file.endsWith('.js'));
  for (const file of scripts)
    expect(readFileSync(join('dist/assets', file), 'utf8')).not.toContain('schema.org');
});

journey(
  'structured data stands in the page once the app has taken over, and no word is said of it',
  async ({ reader }) => {
    const page = await reader.open(`${ARTICLE}/quotes/beautiful`);
    const block = page.locator('head script[type="application/ld+json"]');
    expect(await block.count()).toBe(1);
    expect(await block.textContent()).toContain('"@type":"Quotation"');
  },
);

journey('what describes one quotation is gone when the reader goes to another', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/quotes/beautiful`);
  const ofThisPage = page.locator('script[type="application/ld+json"], link[type="application/json+oembed"]');
  expect(await ofThisPage.count()).toBe(2);
  await clickQuote(page, 'on-the-view');
  await expect.poll(() => ofThisPage.count()).toBe(0);
});
