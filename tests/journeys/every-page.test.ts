import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { DESKTOP, journey, PHONE, ready } from './journey.ts';
import { builtPaths } from './pages.ts';

/** How far the page's parts have moved without the reader's doing, since it began to load. */
const layoutShift = () =>
  new Promise<number>((resolve) => {
    let moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved += 'value' in entry ? Number(entry.value) : 0;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(moved), 50);
  });

/** Looks for what is wrong, and at nothing that is right. No page has a frame: the legacy mode does without them. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
}

async function violations(builder: AxeBuilder): Promise<string[]> {
  const { violations: found } = await builder.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}

/** All rules in the light theme; in the dark one, where nothing but the colours is different, those about colours. */
async function check(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await ready(page);
  expect(await page.evaluate(layoutShift), `layout shift of ${path}`).toBe(0);
  expect(await violations(axe(page)), path).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(axe(page).withTags('cat.color')), `${path} in the dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

journey.for([
  ['a desktop', DESKTOP],
  ['a phone', PHONE],
] as const)(
  'on %s every page is accessible in both themes, says nothing to the console and moves nothing',
  { timeout: 600_000 },
  async ([, viewport], { reader }) => {
    const page = await reader.open('/', { viewport });
    for (const path of builtPaths()) await check(page, path);
  },
);
