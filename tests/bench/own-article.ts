/**
 * An article of one's own in a browser, from the drop of its file to its marked text, beside compromise reading the same
 * text in a worker of the same page; and the longest task of the main thread while a text of 200,000 words is opened.
 *
 *     npm run bench:own
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { wholeProgram } from '../journeys/browser.ts';
import { serveFolder } from '../journeys/static-host.ts';
import { SLOWDOWN, throttle } from './clicks.ts';
import { atLeast, atMost, median, noted, print, type Figure } from './table.ts';
import { articleOf } from './written-article.ts';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage'];
const PHONE = { width: 390, height: 844 };
/** UTF-16 code units of about 1,200 and 200,000 words. */
const SHORT = 6_500;
const LONG = 1_080_000;
const RUNS = 5;

/** What the page writes down while it works, in milliseconds of its clock. */
interface Seen {
  opened: number;
  text: number;
  marked: number;
  tasks: number[];
}

declare global {
  interface Window {
    seen: Seen;
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-own-'));
  const dist = join(folder, 'dist');
  execFileSync(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'build', '--mode', 'preview'], {
    env: { ...process.env, NODE_ENV: 'production', OUT_DIR: dist },
    stdio: 'pipe',
  });
  await buildCompromise(join(dist, 'bench'));
  const host = await serveFolder(dist, '/');
  const { executablePath, env } = await wholeProgram();
  const browser = await chromium.launch({ executablePath, env, args: FLAGS });
  const figures = [...(await shortText(browser, host.origin)), ...(await longText(browser, host.origin))];
  await browser.close();
  await host.close();
  const missed = figures.filter(({ kept }) => !kept);
  console.log(missed.length === 0 ? '\nEvery bound is kept.' : `\n${missed.length} bounds are not kept.`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}

/** Stands beside the app, on the same host: the page may start no other worker. */
async function buildCompromise(outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      lib: { entry: resolve('tests/bench/compromise-worker.ts'), formats: ['es'], fileName: 'compromise' },
    },
  });
  writeFileSync(join(outDir, 'index.html'), '<!doctype html><link rel="icon" href="data:,">');
}

async function shortText(browser: Browser, origin: string): Promise<Figure[]> {
  const text = articleOf(SHORT);
  const ours: { dropped: number; opened: number }[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await pageFor(browser, origin, SLOWDOWN);
    ours.push(await markedIn(page, text));
    // A page that is slowed down keeps a processor busy as long as it is there.
    await page.context().close();
    theirs.push(await readByCompromise(browser, origin, text));
  }
  const opened = median(ours.map((each) => each.opened));
  const whole = median(ours.map(({ dropped, opened }) => dropped + opened));
  const figures = [
    atMost('Open to marked text, painted', opened, 300, ' ms'),
    noted('Drop to “Check the text”', median(ours.map(({ dropped }) => dropped)), ' ms'),
    noted('Both', whole, ' ms'),
    noted('compromise, from its worker’s start', median(theirs), ' ms'),
    atLeast('compromise to ours', median(theirs) / whole, 1),
  ];
  print(`1,200 words, ${SLOWDOWN} times slower, medians of ${RUNS}`, figures);
  return figures;
}

async function longText(browser: Browser, origin: string): Promise<Figure[]> {
  const text = articleOf(LONG);
  const page = await pageFor(browser, origin, 1);
  const { dropped, opened } = await markedIn(page, text);
  await page.waitForTimeout(2000);
  const { text: shown, opened: from, tasks } = await page.evaluate(() => window.seen);
  const quotes = await page.locator('#text a[data-quote]').count();
  const figures = [
    noted('Quotations marked', quotes),
    noted('Drop to “Check the text”', dropped, ' ms'),
    noted('Open to the text', shown - from, ' ms'),
    noted('Open to the first marks', opened, ' ms'),
    noted('Tasks over 50 ms', tasks.length),
    atMost('Longest task', Math.max(0, ...tasks), 50, ' ms'),
  ];
  print('200,000 words, no slowdown', figures);
  return figures;
}

async function pageFor(browser: Browser, origin: string, rate: number): Promise<Page> {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  await page.goto(`${origin}/yours/new/`, { waitUntil: 'networkidle' });
  await throttle(page, rate);
  return page;
}

/** Drops a text and opens it as soon as it may be; gives how long each took, in milliseconds. */
async function markedIn(page: Page, text: string): Promise<{ dropped: number; opened: number }> {
  const transfer = await page.evaluateHandle((words) => {
    const given = new DataTransfer();
    given.items.add(new File([words], 'article.txt', { type: 'text/plain' }));
    return given;
  }, text);
  const dropped = await page.evaluate(drop, transfer);
  // A reader looks at least this long.
  await page.waitForTimeout(1000);
  // Waited for in the page: what asks from outside, frame by frame, would take the page's time while it is measured.
  await page.evaluate(press);
  const { opened, marked } = await page.evaluate(() => window.seen);
  return { dropped, opened: marked - opened };
}

/** Runs in the page, so it names no function inside. */
async function drop(given: DataTransfer): Promise<number> {
  window.seen = { opened: 0, text: 0, marked: 0, tasks: [] };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.seen.tasks.push(duration);
  }).observe({ entryTypes: ['longtask'] });
  const start = performance.now();
  document
    .querySelector('textarea')
    ?.dispatchEvent(new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true }));
  while (document.querySelector('.check-blocks p') === null)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - start;
}

/** Runs in the page: presses Open in a task of its own, and notes when the text is there and when marks have been painted. */
async function press(): Promise<void> {
  const open = [...document.querySelectorAll('main button')].find(
    ({ textContent }) => textContent === 'Open',
  );
  setTimeout(() => {
    window.seen.opened = performance.now();
    if (open instanceof HTMLElement) open.click();
  });
  await new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('#text p')) window.seen.text ||= performance.now();
      if (!document.querySelector('#text a[data-quote]')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          window.seen.marked = performance.now();
          resolve();
        });
        port1.start();
        port2.postMessage(null);
      });
    }).observe(document.body, { childList: true, subtree: true });
  });
}

async function readByCompromise(browser: Browser, origin: string, text: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${origin}/bench/`);
  await throttle(page, SLOWDOWN);
  const time = await page.evaluate(readInWorker, text);
  await page.close();
  return time;
}

/** Runs in the page. */
async function readInWorker(text: string): Promise<number> {
  const start = performance.now();
  const worker = new Worker('/bench/compromise.js', { type: 'module' });
  await new Promise((resolve) => worker.addEventListener('message', resolve, { once: true }));
  worker.postMessage(text, []);
  await new Promise((resolve) => worker.addEventListener('message', resolve, { once: true }));
  return performance.now() - start;
}

await main();
