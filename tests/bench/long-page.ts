import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Article } from '../../src/article/article.ts';
import { clickToPanel, throttle } from './clicks.ts';
import { paragraphsOf } from './plain-page.ts';
import { atMost, median, noted, type Figure } from './table.ts';

/** A phone's window. */
const PHONE = { width: 390, height: 844 };
const CLICKS = 20;
const RELAYOUTS = 15;

/** Writes the long text as plain HTML, its sections skipped while out of sight as ours are. */
export function writePlainLong(folder: string, article: Article): void {
  mkdirSync(folder, { recursive: true });
  const sections = article.sections.map(
    ({ start, end }) => `<section>${paragraphsOf(article.text.slice(start, end))}</section>`,
  );
  const style =
    'body{font:19.5px/1.68 Georgia,serif}section{content-visibility:auto;contain-intrinsic-size:auto 2400px}';
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"><style>${style}</style><div class="text">${sections.join('')}</div>`,
  );
}

/** 200,000 words and 10,000 quotations in a phone's window: ours beside plain HTML of the same text. */
export async function longPage(
  browser: Browser,
  ours: string,
  plain: string,
  article: Article,
): Promise<Figure[]> {
  const ready = await readyTimes(browser, ours);
  const page = await open(browser, ours);
  await hydrated(page);
  const heap = await heapOf(page);
  await throttle(page);
  const [first = Number.NaN, ...later] = await clickToPanel(
    page,
    article.quotes.slice(0, CLICKS).map(({ id }) => id),
  );
  await page.context().close();
  const other = await open(browser, plain);
  const plainHeap = await heapOf(other);
  await other.context().close();
  const relayout = await relayoutTimes(browser, ours, plain);
  return [
    noted('Ready, no slowdown', ready.free, ' ms'),
    noted('Ready, 4 times slower', ready.slow, ' ms'),
    atMost('Click to first panel, 4 times slower', first, 150, ' ms'),
    atMost('Click to later panels, median', median(later), 60, ' ms'),
    noted('Font size, plain page', relayout.plain, ' ms'),
    noted('Font size, ours', relayout.ours, ' ms'),
    atMost('Font size, ours to plain', relayout.ours / relayout.plain, 1.6),
    noted('Heap, plain page', plainHeap, ' MB'),
    atMost('Heap, ours', heap, 10, ' MB'),
  ];
}

async function open(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** React puts a key of its own on what it has taken over. */
async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('#text') ?? {}).some((key) => key.startsWith('__reactProps')),
  );
}

async function readyTimes(browser: Browser, url: string): Promise<{ free: number; slow: number }> {
  const time = async (rate: number) => {
    const context = await browser.newContext({ viewport: PHONE });
    const page = await context.newPage();
    await throttle(page, rate);
    await page.goto(url, { waitUntil: 'commit' });
    await hydrated(page);
    const ms = await page.evaluate(() => performance.now());
    await context.close();
    return ms;
  };
  return { free: await time(1), slow: await time(4) };
}

/** What is left of JavaScript's heap after collecting garbage, in MB of 1,000,000 bytes. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** How long the text takes to be laid out anew after its font size changes, on both pages in turns: medians. */
async function relayoutTimes(
  browser: Browser,
  ours: string,
  plain: string,
): Promise<{ ours: number; plain: number }> {
  const pages = [await open(browser, ours), await open(browser, plain)] as const;
  await hydrated(pages[0]);
  for (const page of pages) await throttle(page);
  const times: { ours: number[]; plain: number[] } = { ours: [], plain: [] };
  for (let turn = 0; turn < RELAYOUTS; turn += 1) {
    times.ours.push(await relayoutOf(pages[0], 18 + (turn % 5)));
    times.plain.push(await relayoutOf(pages[1], 18 + (turn % 5)));
  }
  for (const page of pages) await page.context().close();
  return { ours: median(times.ours), plain: median(times.plain) };
}

async function relayoutOf(page: Page, size: number): Promise<number> {
  await page.bringToFront();
  return page.evaluate((pixels) => {
    const text = document.querySelector<HTMLElement>('.text');
    if (!text) return Number.NaN;
    const start = performance.now();
    text.style.fontSize = `${pixels}px`;
    text.getBoundingClientRect();
    return performance.now() - start;
  }, size);
}
