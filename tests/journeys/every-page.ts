import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { journey, ready } from './journey.ts';
import { layoutShifts, MOST_SHIFT, shiftOf } from './layout-shift.ts';
import { builtPaths } from './pages.ts';

/** All rules in the light theme; in the dark one, where nothing but the colours is different, those about colours. */
async function check(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await ready(page);
  await expectSteady(page, path);
  expect(await violations(page), path).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, { tags: ['cat.color'] }), `${path} in the dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Faces that were late for the first paint may move lines by less than anybody sees (`app/faces/late-faces.ts`); else nothing moves. */
async function expectSteady(page: Page, path: string): Promise<void> {
  const shifts = await page.evaluate(layoutShifts);
  const faces = await page.evaluate(() => document.documentElement.dataset['faces']);
  if (faces === 'late')
    expect(shiftOf(shifts), `how far it moves on ${path}`).toBeLessThanOrEqual(MOST_SHIFT);
  else expect(shifts, `what moves on ${path}`).toEqual([]);
}

/**
 * Every page is accessible in both themes, says nothing to the console and moves nothing. A file for each size of screen,
 * since files run side by side.
 */
export function everyPage(screen: string, device: BrowserContextOptions): void {
  journey(
    `on ${screen} every page is accessible in both themes, says nothing to the console and moves nothing`,
    { timeout: 600_000 },
    async ({ reader }) => {
      const page = await reader.open('/', device);
      for (const path of builtPaths()) await check(page, path);
    },
  );
}
