import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ARTICLE, journey, ON_A_PHONE, PHONE } from './journey.ts';
import { layoutShifts, MOST_SHIFT, shiftOf } from './layout-shift.ts';

const QUOTE = `${ARTICLE}/quotes/on-the-view/`;

/** Faces come so late that no first paint waits for them, in milliseconds. */
const LATE_MS = 700;

const facesComeLate = async (context: BrowserContext) =>
  context.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => {
      setTimeout(resolve, LATE_MS);
    });
    await route.continue();
  });

const facesDoNotCome = async (context: BrowserContext) =>
  context.route('**/*.woff2', async (route) => route.abort());

const FIRST_VISIT = { ...ON_A_PHONE, network: facesComeLate };

/** A reader who has turned the wheel before any face can have come. */
function movesAtOnce(): void {
  addEventListener('DOMContentLoaded', () => dispatchEvent(new WheelEvent('wheel')));
}

const settled = async (page: Page, faces: string) =>
  page.waitForFunction((expected) => document.documentElement.dataset['faces'] === expected, faces);

/** Whether the browser has painted words of the article in a face of the page's own. */
async function isOwnFace(page: Page, selector = '#text section:last-of-type p'): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  for (const domain of ['DOM', 'CSS'] as const) await session.send(`${domain}.enable`);
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.some(({ isCustomFont }) => isCustomFont);
}

describe('faces that are late for the first paint of a visit', () => {
  for (const path of [ARTICLE, QUOTE])
    journey(`are shown when they come, and nothing in sight moves: ${path}`, async ({ reader }) => {
      const page = await reader.open(path, FIRST_VISIT);
      await settled(page, 'late');
      await page.waitForTimeout(200);
      expect(await isOwnFace(page)).toBe(true);
      // Above the window too, once what is in sight has changed.
      expect(await isOwnFace(page, '#text p')).toBe(true);
      expect(shiftOf(await page.evaluate(layoutShifts))).toBeLessThanOrEqual(MOST_SHIFT);
    });

  for (const id of ['beautiful', 'on-the-view', 'activist-since-fifteen'])
    journey(`leave what is open where it is, shown or not: ${id}`, async ({ reader }) => {
      const page = await reader.open(`${ARTICLE}/quotes/${id}/`, FIRST_VISIT);
      const place = await page.evaluate(() => scrollY);
      expect(place).toBeGreaterThan(100);
      await page.waitForFunction(() => document.documentElement.dataset['faces'] !== undefined);
      await page.waitForTimeout(200);
      expect(Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThan(3);
      expect(await page.locator('.panel').getAttribute('data-words-away')).toBeNull();
    });

  journey('are spaced to keep the lines only while the window is as wide', async ({ reader }) => {
    const page = await reader.open(QUOTE, FIRST_VISIT);
    await settled(page, 'late');
    const spaced = page.locator('#text p[style*="spacing"]');
    expect(await spaced.count()).toBeGreaterThan(0);
    await page.setViewportSize({ width: PHONE.width, height: 700 });
    expect(await spaced.count()).toBeGreaterThan(0);
    await page.setViewportSize({ width: 600, height: 700 });
    await spaced.first().waitFor({ state: 'detached' });
  });

  journey('are done without for all of the visit once the reader has moved', async ({ reader }) => {
    const page = await reader.open(ARTICLE, { ...FIRST_VISIT, before: movesAtOnce });
    await settled(page, 'stand-in');
    expect(await isOwnFace(page)).toBe(false);
    await page.context().unroute('**/*.woff2');
    await page.goto(QUOTE);
    expect(await isOwnFace(page)).toBe(false);
  });

  journey('are done without when they do not come', async ({ reader }) => {
    const page = await reader.open(ARTICLE, {
      ...FIRST_VISIT,
      network: facesDoNotCome,
      expected: /Failed to load resource/u,
    });
    await settled(page, 'stand-in');
    expect(await isOwnFace(page)).toBe(false);
  });
});
