import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { wholeProgram } from '../journeys/browser.ts';
import { serveFolder } from '../journeys/static-host.ts';
import { clickToPanel, SLOWDOWN, throttle } from './clicks.ts';
import { faces } from './faces.ts';
import { firstPaint } from './first-paint.ts';
import { SLUG, writeLongArticle } from './long-article.ts';
import { longPage, writePlainLong } from './long-page.ts';
import { ownTimeToPanel } from './own-time.ts';
import { BUDGET_KB } from '../../src/site/build/byte-budget.ts';
import { readText, writePlainPage } from './plain-page.ts';
import { atMost, median, noted, print, quantile, type Figure } from './table.ts';
import { weightOf } from './weight.ts';

/*
 * `npm run bench`: the built pages beside plain pages of the same text, in one run. It prints figures with their bounds,
 * and fails when a bound is not kept. It is no part of `npm test`: a time depends on the machine, a ratio less so.
 */

const ARTICLE = '/articles/alyssa-milano-on-metoo';
const SOURCE = 'src/content/alyssa-milano-on-metoo/source.txt';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage'];
const CLICKS = 50;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  const figures = [...(await articlePage(folder)), ...(await longArticle(folder))];
  const missed = figures.filter(({ kept }) => !kept);
  console.log(missed.length === 0 ? '\nEvery bound is kept.' : `\n${missed.length} bounds are not kept.`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}

async function articlePage(folder: string): Promise<Figure[]> {
  const dist = join(folder, 'dist');
  const port = await freePort();
  build({ OUT_DIR: dist, SITE_URL: `http://127.0.0.1:${port}` });
  const plain = join(folder, 'plain');
  writePlainPage(plain, readText(SOURCE), dist);
  const hosts = [await serveFolder(dist, '/'), await serveFolder(plain, '/')] as const;
  const debugging = await freePort();
  const { executablePath, env } = await wholeProgram();
  const browser = await chromium.launch({
    executablePath,
    env,
    args: [...FLAGS, `--remote-debugging-port=${debugging}`],
  });
  const url = hosts[0].origin + ARTICLE;
  const paint = await firstPaint(url, `${hosts[1].origin}/`, debugging);
  print('The article’s page, Lighthouse, mobile, simulated throttling, medians of five', paint);
  const weight = await weightOf(await browser.newPage(), url, BUDGET_KB);
  print('What its page loads', weight);
  const shown = await faces(browser, [
    url,
    `${url}/quotes/on-the-view`,
    `${url}/quotes/activist-since-fifteen`,
  ]);
  print('Faces on a first visit, 150 ms there and back, 1.6 Mbps', shown);
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const quotes = await quotesToClick(page);
  await throttle(page);
  const times = await clickToPanel(page, quotes);
  await page.reload({ waitUntil: 'networkidle' });
  await throttle(page, 1);
  const clicks = clickFigures(times, await ownTimeToPanel(browser, page, quotes));
  print('A click on a quotation, to its painted panel, 4 times slower', clicks);
  await browser.close();
  await Promise.all(hosts.map(async ({ close }) => close()));
  return [...paint, ...weight, ...shown, ...clicks];
}

function clickFigures(times: readonly number[], own: readonly number[]): Figure[] {
  return [
    noted('Median', median(times), ' ms'),
    atMost(`p95 of ${times.length}`, quantile(times, 0.95), 100, ' ms'),
    noted(`Main thread’s own time, ${SLOWDOWN} times, median`, median(own) * SLOWDOWN, ' ms'),
    noted(`The same, p95 of ${own.length}`, quantile(own, 0.95) * SLOWDOWN, ' ms'),
  ];
}

/** The page's quotations round and round, until there are enough clicks. */
async function quotesToClick(page: Page): Promise<string[]> {
  const ids = await page
    .locator('#text a[data-quote]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('data-quote') ?? ''))]);
  return Array.from({ length: CLICKS }, (_, turn) => ids[turn % ids.length] ?? '');
}

async function longArticle(folder: string): Promise<Figure[]> {
  const content = join(folder, 'content');
  const dist = join(folder, 'long');
  const plain = join(folder, 'plain-long');
  const article = writeLongArticle(content);
  build({ CONTENT: content, OUT_DIR: dist });
  writePlainLong(plain, article);
  const hosts = [await serveFolder(dist, '/'), await serveFolder(plain, '/')] as const;
  const { executablePath, env } = await wholeProgram();
  const browser = await chromium.launch({ executablePath, env, args: FLAGS });
  const figures = await longPage(
    browser,
    `${hosts[0].origin}/articles/${SLUG}`,
    `${hosts[1].origin}/`,
    article,
  );
  print('A long article: 200,000 words, 10,000 quotations', figures);
  await browser.close();
  await Promise.all(hosts.map(async ({ close }) => close()));
  return figures;
}

function build(settings: Record<string, string>): void {
  execFileSync(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'build', '--mode', 'preview'], {
    env: { ...process.env, NODE_ENV: 'production', ...settings },
    stdio: 'pipe',
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === 'object' && address ? address.port : 0;
}

await main();
