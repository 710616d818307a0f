import type { Page, ViewportSize } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { journey, ready } from './journey.ts';
import { layoutShifts } from './layout-shift.ts';
import { builtPaths } from './pages.ts';

/** All rules in the light theme; in the dark one, where nothing but the colours is different, those about colours. */
async function check(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await ready(page);
  expect(await page.evaluate(layoutShifts), `what moves on ${path}`).toEqual([]);
  expect(await violations(page), path).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, { tags: ['cat.color'] }), `${path} in the dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/**
 * Every page is accessible in both themes, says nothing to the console and moves nothing. A file for each size of screen,
 * since files run side by side.
 */
export function everyPage(screen: string, viewport: ViewportSize): void {
  journey(
    `on ${screen} every page is accessible in both themes, says nothing to the console and moves nothing`,
    { timeout: 600_000 },
    async ({ reader }) => {
      const page = await reader.open('/', { viewport });
      for (const path of builtPaths()) await check(page, path);
    },
  );
}
