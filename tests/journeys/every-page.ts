import type { Page, ViewportSize } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { journey, ready } from './journey.ts';
import { layoutShift } from './layout-shift.ts';
import { builtPaths } from './pages.ts';

/** The whole of a page is looked at in the light. */
async function check(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await ready(page);
  expect(await page.evaluate(layoutShift), `layout shift of ${path}`).toBe(0);
  expect(await violations(page), path).toEqual([]);
}

/** In the dark, where nothing but the colours is different, the rules about colours. */
async function checkDark(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, { tags: ['cat.color'] }), `${path} in the dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** The first page of each kind: in an article, places of a kind have the same colours; of all others each is a kind. */
export function firstOfKind(paths: readonly string[]): Set<string> {
  const kinds = new Map<string, string>();
  for (const path of paths) {
    const kind = path.replace(/^(\/articles\/[^/]+\/[^/]+\/)[^/]+\/$/u, '$1one');
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return new Set(kinds.values());
}

/**
 * Every page is accessible, says nothing to the console and moves nothing. A file for each size of screen, since files run
 * side by side. `dark` chooses the pages that are looked at in the dark too.
 */
export function everyPage(
  screen: string,
  viewport: ViewportSize,
  dark: (paths: readonly string[]) => ReadonlySet<string> = (paths) => new Set(paths),
): void {
  journey(
    `on ${screen} every page is accessible, says nothing to the console and moves nothing`,
    { timeout: 600_000 },
    async ({ reader }) => {
      const page = await reader.open('/', { viewport });
      const paths = builtPaths();
      const alsoDark = dark(paths);
      for (const path of paths) {
        await check(page, path);
        if (alsoDark.has(path)) await checkDark(page, path);
      }
    },
  );
}
