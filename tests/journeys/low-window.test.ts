import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ARTICLE, clickQuote, journey } from './journey.ts';

/** A desktop of 1440 × 900 at 400% zoom. */
const LOW = { viewport: { width: 360, height: 225 } };

const sticking = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('#root *')]
      .filter((element) => {
        const { position, display } = getComputedStyle(element);
        return (
          /fixed|sticky/u.test(position) && display !== 'none' && element.getBoundingClientRect().height > 1
        );
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );

journey('in a low window nothing sticks, and the panel follows the text', async ({ reader }) => {
  for (const path of [ARTICLE, `${ARTICLE}/quotes/on-the-view`, `${ARTICLE}/timeline`]) {
    const page = await reader.open(path, LOW);
    expect(await sticking(page), path).toEqual([]);
    const [text, panel] = await Promise.all([
      page.locator('#text').boundingBox(),
      page.locator('.panel').boundingBox(),
    ]);
    expect(panel?.y, path).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0));
    expect(
      await page
        .locator('.panel-content')
        .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
    ).toBe(0);
    await page.close();
  }
});

journey(
  'there a quotation leads to its answer, again too, and closing leads back to it',
  async ({ reader }) => {
    const page = await reader.open(ARTICLE, LOW);
    const top = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().top);
    await clickQuote(page, 'very-visible');
    await expect.poll(() => top('[data-panel-heading]')).toBeLessThan(120);
    expect(await page.locator('.panel blockquote').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForURL(`**${ARTICLE}/`);
    await expect.poll(() => top('#text a[data-quote=very-visible]')).toBeLessThan(200);
    expect(await top('#text a[data-quote=very-visible]')).toBeGreaterThan(-2);
    await clickQuote(page, 'very-visible');
    await page.locator('#text a[data-quote=very-visible]').first().click();
    await expect.poll(() => top('[data-panel-heading]')).toBeLessThan(120);
    expect(await top('[data-panel-heading]')).toBeGreaterThanOrEqual(0);
  },
);
