import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect } from 'vitest';
import { violations } from './axe.ts';
import { journey, ON_A_PHONE, PHONE, ready } from './journey.ts';
import { serveFolder } from './static-host.ts';

/** A library of three articles of a pier, with a person who is followed through them. */
const OUT = resolve('node_modules/.cache/through');
let host: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  const settings = { CONTENT: 'tests/fixtures/through', SITE_URL: 'https://example.org', PICTURES: 'none' };
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', 'preview'], {
    env: { ...process.env, NODE_ENV: 'production', OUT_DIR: OUT, BASE_PATH: '/', ...settings },
    stdio: 'pipe',
  });
  host = await serveFolder(OUT, '/');
}, 300_000);

afterAll(async () => host.close());

const ADA = '/people/ada-grant/';
const wordsPath = () => `/words/${readdirSync(join(OUT, 'words'))[0]}/`;

journey(
  'from a person’s card a reader follows them through the library, and one quotation to its articles',
  async ({ reader }) => {
    const page = await reader.open(`${host.origin}/articles/pier-reopens/people/ada-grant/`);
    await page.getByRole('link', { name: 'Everything that articles here quote of Ada Grant' }).click();
    await page.waitForURL(`**${ADA}`);
    await page.getByRole('heading', { level: 1, name: 'Ada Grant', exact: true }).waitFor();
    await page.getByRole('link', { name: 'The same words in 2 other articles' }).first().click();
    await page.waitForURL(`**${wordsPath()}`);
    await page.getByText('The articles name the speaker differently.').waitFor();
    await page.getByRole('link', { name: 'Open in the article “The council hears of the pier”' }).click();
    await page.waitForURL('**/articles/pier-and-council/quotes/nine-years/');
    await page.goBack();
    await page.goBack();
    await page.waitForURL(`**${ADA}`);
  },
);

journey('the panel of a quotation says that its words are in other articles too', async ({ reader }) => {
  const page = await reader.open(`${host.origin}/articles/pier-reopens/quotes/waited/`);
  const link = page.getByRole('link', { name: 'The same words in 2 other articles' });
  await link.click();
  await page.waitForURL(`**${wordsPath()}`);
  expect(new URL(page.url()).search).toBe('');
});

journey('a quotation whose words are nowhere else says nothing of it', async ({ reader }) => {
  const page = await reader.open(`${host.origin}/articles/pier-and-council/quotes/dear/`);
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/same-words.json')),
  );
  expect(await page.getByText('In other articles').count()).toBe(0);
});

for (const javaScriptEnabled of [true, false])
  journey(`the pages are whole ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ reader }) => {
    const page = await reader.open(host.origin + ADA, { javaScriptEnabled, ...ON_A_PHONE });
    expect(await page.getByRole('article').count()).toBe(3);
    expect(
      await page.getByRole('link', { name: /^Adelaide Grant · Direct quote/u }).getAttribute('href'),
    ).toBe('/articles/pier-and-council/quotes/nine-years/');
    await page.goto(host.origin + wordsPath());
    expect(await page.getByRole('article').count()).toBe(4);
    expect(await page.locator('del').first().textContent()).toContain('gladly');
  });

journey('feeds are found where they are, and nowhere else', async ({ reader }) => {
  const page = await reader.open(host.origin + ADA);
  const feeds = () =>
    page
      .locator('link[rel=alternate]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(await feeds()).toEqual([`https://example.org${ADA}feed.xml`, `https://example.org${ADA}feed.json`]);
  for (const link of ['Atom', 'JSON Feed']) {
    const href = await page.getByRole('link', { name: link, exact: true }).getAttribute('href');
    expect(statSync(join(OUT, href ?? '')).isFile()).toBe(true);
  }
  await page.getByRole('link', { name: 'The pier opens again' }).click();
  await page.waitForURL('**/articles/pier-reopens/');
  // They go once the page has come.
  await expect.poll(feeds).toEqual([]);
});

journey('a person whom the library does not have is no page, with what to do', async ({ reader }) => {
  const page = await reader.open(`${host.origin}/people/nobody/`, { expected: /404/u });
  await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
  await page.goto(host.origin + ADA);
  await ready(page);
});

journey('the pages have no barrier that axe finds, and fit a phone', async ({ reader }) => {
  for (const path of [ADA, wordsPath()]) {
    const page = await reader.open(host.origin + path, {
      ...ON_A_PHONE,
      colorScheme: 'dark',
      bypassCSP: true,
    });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  }
});

journey('the pages are light, and no script knows anybody', () => {
  for (const path of [ADA, wordsPath()])
    expect(gzipSync(readFileSync(join(OUT, path, 'index.html'))).length).toBeLessThan(20_000);
  const scripts = readdirSync(join(OUT, 'assets')).filter((file) => file.endsWith('.js'));
  expect(
    scripts.filter((file) => readFileSync(join(OUT, 'assets', file), 'utf8').includes('Ada Grant')),
  ).toEqual([]);
  expect(readFileSync(join(OUT, 'sitemaps/library.xml'), 'utf8')).toContain(`https://example.org${ADA}`);
});
