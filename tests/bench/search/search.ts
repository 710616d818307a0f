/*
 * What a first search costs over many articles: `npm run bench:search -- [ARTICLES] [YEARS]`. The index is the build's own, the page its own
 * frame and scripts without the app around it, the browser Chromium behind a connection of 1.6 Mbps and 150 ms.
 */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { runnerImport } from 'vite';
import { frameOf, FRAME_ID } from '../../../src/search/frame.ts';
import { startBrowser } from '../../journeys/browser.ts';
import type * as Indexing from './index-many.ts';
import { slowHost } from './slow-host.ts';

const COUNT = Number(process.argv[2] ?? 1000);
const YEARS = Number(process.argv[3] ?? 10);
const HTML = `<!doctype html><html lang="en"><head><title>Search the library · Verbatim</title></head><body><div id="${FRAME_ID}">${frameOf((path) => path)}</div></body></html>`;

/** What was indexed once is there the next time, when a quiet machine is wanted for the times. */
const folder = resolve('node_modules/.cache/bench-search', `${COUNT}-${YEARS}`);
const began = performance.now();
/** Loaded as the build loads it: what it imports asks for the settings of a build. */
const { module } = await runnerImport<typeof Indexing>(resolve('tests/bench/search/index-many.ts'), {
  configFile: false,
});
await module.indexMany({ count: COUNT, years: YEARS }, folder, HTML);
const seconds = ((performance.now() - began) / 1000).toFixed(0);
const search = join(folder, 'search');
const files = readdirSync(search, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const size = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
console.log(
  `${COUNT} articles, ${COUNT * 9} records: indexed in ${seconds} s, ${files.length} files, ${(size / 1e6).toFixed(1)} MB`,
);

const host = await slowHost(folder);
const server = await startBrowser();
const browser = await chromium.connect(server.wsEndpoint());

/** From a question on the page that is open, as somebody types it, to the first hit that is shown. */
async function asked(page: Page, words: string): Promise<number> {
  await page.fill('input[name=q]', words);
  const began = performance.now();
  await page.press('input[name=q]', 'Enter');
  await page.waitForSelector('.search-hit', { timeout: 60_000 });
  return performance.now() - began;
}

const QUERIES = {
  'a common word': module.wordOf(40),
  'a rarer word': module.wordOf(6000),
  'a phrase of a quotation': `"9 q3"`,
} as const;

for (const [name, words] of Object.entries(QUERIES)) {
  const context = await browser.newContext();
  const page = await context.newPage();
  host.sent();
  await page.goto(`${host.origin}/search/`);
  await page.waitForFunction(() => document.querySelectorAll('select[name=year] option').length > 1);
  await page.waitForTimeout(500);
  const opening = host.sent();
  const time = await asked(page, words);
  const first = host.sent();
  await page.waitForTimeout(3000);
  const rest = host.sent();
  console.log(
    `${name} (${words}): first hits ${time.toFixed(0)} ms after it was asked; bytes: opening ${kb(opening.bytes)}, to the first hits ${kb(first.bytes)}, together ${kb(opening.bytes + first.bytes)}; going on ${kb(rest.bytes)} in ${rest.asked.length} files. ${await page.locator('.search-status').textContent()}`,
  );
  if (process.env['FILES']) console.log(opening.asked, first.asked);
  await context.close();
}

const context = await browser.newContext();
const page = await context.newPage();
const start = performance.now();
await page.goto(`${host.origin}/search/?q=${QUERIES['a common word']}`, { waitUntil: 'commit' });
await page.waitForSelector('.search-hit', { timeout: 60_000 });
console.log(
  `a link with the common word, cold: first hits ${(performance.now() - start).toFixed(0)} ms after it was opened`,
);
await browser.close();
await server.close();
host.close();

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
