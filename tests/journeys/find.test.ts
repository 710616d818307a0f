import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ARTICLE, journey, ON_A_PHONE, ready } from './journey.ts';
import { violations } from './axe.ts';

const FIELD = '#find-field';
const count = (page: Page) => page.locator('.find-count');

/** The words under each of our highlights, and whether the current ones are in sight above the sheet. */
async function lit(page: Page): Promise<{ found: string[]; current: string[]; isInSight: boolean }> {
  return page.evaluate(() => {
    const ranges = (name: string) => Array.from(CSS.highlights.get(name) ?? [], (range) => range as Range);
    const [current] = ranges('verbatim-found-current');
    const { top = -1, bottom = -1 } = current?.getBoundingClientRect() ?? {};
    const sheet = document.querySelector('[data-sheet]')?.getBoundingClientRect();
    const floor = sheet && sheet.left === 0 ? sheet.top : innerHeight;
    return {
      found: ranges('verbatim-found').map(String),
      current: ranges('verbatim-found-current').map(String),
      isInSight: top > 60 && bottom < floor,
    };
  });
}

/** What is looked for is brought into sight in a few frames, which a test, faster than a reader, must let pass. */
async function arrived(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 8; frame += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
  });
}

async function opened(page: Page): Promise<void> {
  await page.locator('.at-rest').waitFor({ state: 'attached' });
  await page.keyboard.press('/');
  await page.locator(`${FIELD}:focus`).waitFor();
}

journey(
  'a key opens find, Enter goes from match to match, and Escape leads on from the words',
  async ({ reader }) => {
    const page = await reader.open(ARTICLE);
    const text = await page.locator('#text').innerHTML();
    await opened(page);
    await page.keyboard.type('stories');
    await expect.poll(() => count(page).textContent()).toBe('1 of 4: Not inside a quotation');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => count(page).textContent()).toBe('3 of 4: Alyssa Milano');
    await expect
      .poll(async () => lit(page))
      .toEqual({
        found: ['stories', 'stories', 'stories', 'stories'],
        current: ['stories'],
        isInSight: true,
      });
    await page.waitForURL('**/?find=stories');
    expect(await page.locator('#text').innerHTML()).toBe(text);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.search === '');
    await expect.poll(async () => lit(page)).toMatchObject({ found: [], current: [] });
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await expect.poll(focused).toMatch(/^Speaking during an appearance/u);
  },
);

journey('a link to what is looked for opens there; on a phone above the sheet', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/?find=courage&by=alyssa-milano`, {
    ...ON_A_PHONE,
    hasTouch: true,
  });
  await expect.poll(() => count(page).textContent()).toBe('1 of 1: Alyssa Milano');
  await expect.poll(async () => lit(page)).toMatchObject({ current: ['courage'], isInSight: true });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

journey('without Custom Highlights it is gone to all the same', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/?find=function`, {
    before: () => Reflect.deleteProperty(CSS, 'highlights'),
  });
  const boxes = page.locator('[data-overlay=verbatim-found-current] > div');
  await boxes.first().waitFor({ state: 'attached' });
  const top = async () => (await boxes.first().boundingBox())?.y ?? -1;
  await expect.poll(top).toBeGreaterThan(60);
  expect(await top()).toBeLessThan(900);
});

journey('what stands in other highlights stays', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/?exact=courage&find=women`);
  await expect.poll(() => count(page).textContent()).toMatch(/^1 of 6/u);
  const names = () => page.evaluate(() => Array.from(CSS.highlights.keys()).toSorted());
  await expect.poll(names).toEqual(['verbatim-found', 'verbatim-found-current', 'verbatim-passage']);
  await page.locator(FIELD).press('Escape');
  await expect.poll(names).toEqual(['verbatim-passage']);
});

journey('a translated page is searched, and no wrong words are lit', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('#text p')) paragraph.textContent = 'Mots tout autres.';
  });
  await opened(page);
  await page.keyboard.type('stories');
  await expect.poll(() => count(page).textContent()).toMatch(/^1 of 4/u);
  expect(await lit(page)).toMatchObject({ found: [], current: [] });
});

journey('a reload looks for the same, and does not move who reads elsewhere', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/?find=beautiful`);
  await expect.poll(() => count(page).textContent()).toMatch(/^1 of 2/u);
  await arrived(page);
  await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
  await page.waitForTimeout(300);
  await page.reload();
  await ready(page);
  await expect.poll(() => count(page).textContent()).toMatch(/^1 of 2/u);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(850);
});
