/*
 * What a first search costs over many articles: `npm run bench:search -- [ARTICLES] [YEARS] [AGAIN]`. The index is the build's own, the page
 * its own frame and scripts without the app around it, the browser Chromium behind a connection of 1.6 Mbps and 150 ms. The newest year stands there
 * AGAIN times more, under other addresses, before those older than it: `2000 2 8` is asked like 10,000 articles of ten years, and a fifth is indexed.
 */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { runnerImport } from 'vite';
import { frameOf, FRAME_ID } from '../../../src/search/frame.ts';
import type { IndexedLibrary } from '../../../src/search/indexed.ts';
import { startBrowser } from '../../journeys/browser.ts';
import type * as Indexing from './index-many.ts';
import { slowHost } from './slow-host.ts';

const COUNT = Number(process.argv[2] ?? 1000);
const YEARS = Number(process.argv[3] ?? 10);
const AGAIN = Number(process.argv[4] ?? 0);
const HTML = `<!doctype html><html lang="en"><head><title>Search the library · Verbatim</title></head><body><div id="${FRAME_ID}">${frameOf((path) => path)}</div></body></html>`;

/** What was indexed once is there the next time, when a quiet machine is wanted for the times. */
const folder = resolve('node_modules/.cache/bench-search', `${COUNT}-${YEARS}`);
const search = join(folder, 'search');
rmSync(search, { recursive: true, force: true });
const began = performance.now();
/** Loaded as the build loads it: what it imports asks for the settings of a build. */
const { module } = await runnerImport<typeof Indexing>(resolve('tests/bench/search/index-many.ts'), {
  configFile: false,
});
await module.indexMany({ count: COUNT, years: YEARS }, folder, HTML);
const seconds = ((performance.now() - began) / 1000).toFixed(0);
const files = readdirSync(search, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const size = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
console.log(
  `${COUNT} articles, ${COUNT * 9} records: indexed in ${seconds} s, ${files.length} files, ${(size / 1e6).toFixed(1)} MB`,
);

const library = JSON.parse(readFileSync(join(search, 'years.json'), 'utf8')) as IndexedLibrary;
writeFileSync(join(search, 'years.json'), JSON.stringify({ ...library, years: withCopies(library.years) }));
const host = await slowHost(folder, (path) => path.replace(/~\d+\//u, '/'));
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
  'a rare word of the oldest year': module.RARE,
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
  await page.waitForFunction(() => document.querySelector('.search-status')?.textContent?.endsWith('.'));
  await page.waitForTimeout(1000);
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

function withCopies([newest, ...older]: IndexedLibrary['years']): IndexedLibrary['years'] {
  if (!newest) return [];
  const copies = Array.from({ length: AGAIN }, (_, number) => ({
    ...newest,
    parts: newest.parts.map((part) => ({ ...part, name: `${part.name}~${number}` })),
  }));
  return [newest, ...copies, ...older];
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
