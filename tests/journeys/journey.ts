import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject, test } from 'vitest';
import { readerNumber } from './readers.ts';

/** Paths of the built site that the journeys visit most. */
export const ARTICLE = '/articles/alyssa-milano-on-metoo';
export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** A phone is more than a narrow window: it is touched, and shows smaller what is too wide for it. */
export const ON_A_PHONE = { viewport: PHONE, hasTouch: true, isMobile: true } as const;

/** How a reader is set up: a phone, a dark device, no JavaScript. */
type Setup = BrowserContextOptions & {
  /** What the browser may say on its own, as for the request that gets a 404. */
  readonly expected?: RegExp;
  /** Runs in every page before the page's own scripts. */
  readonly before?: () => unknown;
  /** What the network does, from the first request on. */
  readonly network?: (context: BrowserContext) => Promise<unknown>;
};

interface Reader {
  /** A page of a new reader, on the built site; whatever its console says fails the test. */
  readonly open: (path: string, setup?: Setup) => Promise<Page>;
}

/** The site's service worker stays, for a journey that is about it: it answers requests before the test can, and keeps files at each first visit. */
export const WITH_WORKER = { serviceWorkers: 'allow' } as const;

/** A journey has its own readers; none of their pages may log a message, or throw. */
export const journey = test.extend<{ reader: Reader }>({
  reader: async ({ task }, provide) => {
    const browser = await chromium.connect(inject('browsers')[readerNumber()] ?? '');
    const contexts: BrowserContext[] = [];
    const said: string[] = [];
    await provide({
      open: async (path, { expected, before, network, ...options } = {}) => {
        const context = await browser.newContext({
          baseURL: inject('site'),
          viewport: DESKTOP,
          reducedMotion: 'reduce',
          serviceWorkers: 'block',
          ...options,
        });
        contexts.push(context);
        if (before) await context.addInitScript(before);
        await network?.(context);
        listen(context, said, expected);
        const page = await context.newPage();
        await page.goto(path);
        if (options.javaScriptEnabled !== false) await ready(page);
        return page;
      },
    });
    await Promise.all(contexts.map(async (context) => context.close()));
    await browser.close();
    if (said.length > 0) throw new Error(`In “${task.name}” the console said:\n${said.join('\n')}`);
  },
});

/** Everything that a page says and throws, but the failed request of an address that is meant to be unknown. */
function listen(context: BrowserContext, said: string[], expected?: RegExp): void {
  context.on('console', (message) => {
    const text = message.text();
    if (!expected?.test(text) && !BLOCKED.test(text)) said.push(`${message.type()}: ${text}`);
  });
  context.on('weberror', (error) => said.push(String(error.error())));
}

/** What is said where a journey does without the service worker. */
const BLOCKED = /^Service Worker registration blocked by Playwright/u;

/** Waits until the app has taken over the page: React has marked its elements, and its effects have had their turn. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const name = document.querySelector('header a');
    return name !== null && Object.keys(name).some((key) => key.startsWith('__reactProps'));
  });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() =>
          setTimeout(() => requestIdleCallback(() => resolve(), { timeout: 2000 })),
        ),
      ),
  );
}

/** Clicks on the first words of a quotation, wherever in its lines they stand. */
export async function clickQuote(page: Page, id: string): Promise<void> {
  const quote = page.locator(`#text a[data-quote=${id}]`).first();
  await quote.evaluate((link) => {
    const { top = 0, bottom = 0 } = link.getClientRects()[0] ?? {};
    if (top < 70 || bottom > innerHeight * 0.45)
      scrollBy({ top: top - innerHeight / 4, behavior: 'instant' });
  });
  const { x, y } = await quote.evaluate((link) => {
    const { left = 0, width = 0, top = 0, height = 0 } = link.getClientRects()[0] ?? {};
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(x, y);
  await page.waitForURL(`**/quotes/${id}/`);
}
