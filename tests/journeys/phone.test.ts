import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ARTICLE, clickQuote, journey, ON_A_PHONE as phone, PHONE } from './journey.ts';

const heightOf = (page: Page) =>
  page.locator('[data-sheet]').evaluate((sheet) => sheet.getBoundingClientRect().height);

/** Pulls the sheet's handle by so many pixels: up is negative. */
async function pull(page: Page, by: number): Promise<void> {
  const box = await page.locator('.sheet-handle').boundingBox();
  if (!box) throw new Error('There is no handle');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + by / 2, { steps: 3 });
  await page.mouse.move(x, y + by, { steps: 3 });
  await page.mouse.up();
}

journey('the sheet leaves the quotation that it speaks of in sight', async ({ reader }) => {
  for (const id of ['beautiful', 'on-the-view', 'activist-since-fifteen']) {
    const page = await reader.open(ARTICLE, phone);
    await clickQuote(page, id);
    const quote = page.locator(`#text a[data-quote=${id}]`).first();
    const top = (await quote.boundingBox())?.y ?? 0;
    const sheet = PHONE.height - (await heightOf(page));
    expect(top, id).toBeGreaterThan(60);
    expect(top, id).toBeLessThan(sheet - 24);
  }
});

journey('the handle makes the sheet larger and smaller, by a pull or a press', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/quotes/beautiful`, phone);
  const half = await heightOf(page);
  expect(half / PHONE.height).toBeCloseTo(0.52, 1);
  await pull(page, -200);
  await expect.poll(() => heightOf(page)).toBeGreaterThan(PHONE.height * 0.8);
  await pull(page, 100);
  await expect.poll(() => heightOf(page)).toBe(half);
  await page.getByRole('button', { name: 'Make the panel larger' }).press('Enter');
  await expect.poll(() => heightOf(page)).toBeGreaterThan(PHONE.height * 0.8);
  await page.getByRole('button', { name: 'Make the panel smaller' }).click();
  await expect.poll(() => heightOf(page)).toBe(half);
});

journey('a flick down closes the sheet', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/quotes/beautiful`, phone);
  await pull(page, 160);
  await page.waitForURL(`**${ARTICLE}/`);
  await expect.poll(() => page.locator('.panel-content').isVisible()).toBe(false);
});

journey('scrolling the sheet does not scroll the text under it', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/quotes/on-the-view`, { viewport: PHONE });
  const before = await page.evaluate(() => scrollY);
  const box = await page.locator('.panel-content').boundingBox();
  await page.mouse.move(195, (box?.y ?? 0) + 100);
  for (let turns = 0; turns < 8; turns += 1) await page.mouse.wheel(0, 600);
  await expect
    .poll(() => page.locator('.panel-content').evaluate((panel) => panel.scrollTop))
    .toBeGreaterThan(50);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

journey(
  'the answer comes first: who, under what reserve, when, and how that is known',
  async ({ reader }) => {
    const page = await reader.open(`${ARTICLE}/quotes/claimed-assault`, phone);
    const panel = page.locator('.panel');
    const places = [
      panel.getByRole('heading', { name: 'Alyssa Milano' }),
      panel.getByText('claimed', { exact: true }),
      panel.getByText('Occasion', { exact: true }),
      panel.getByRole('heading', { name: 'How the article attributes it' }),
      panel.getByText('introduces what is reported'),
    ];
    const foot = (await panel.getByRole('button', { name: 'Copy with attribution' }).boundingBox())?.y ?? 0;
    let above = PHONE.height / 2;
    for (const place of places) {
      const box = await place.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(above);
      above = box?.y ?? 0;
    }
    expect(above, 'above the buttons').toBeLessThan(foot);
    expect(foot, 'which are in reach').toBeLessThan(PHONE.height - 30);
    await panel.locator('.panel-content').evaluate((content) => content.scrollTo(0, content.scrollHeight));
    expect(await panel.getByRole('button', { name: 'Copy with attribution' }).isVisible()).toBe(true);
  },
);

journey('the sheet repeats the words only while they are not in sight', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/quotes/beautiful/`, phone);
  const words = page.locator('.panel blockquote');
  await expect.poll(async () => words.isVisible()).toBe(false);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(async () => words.isVisible()).toBe(true);
  await page
    .locator('#text a[data-quote=beautiful]')
    .evaluate((link) => scrollBy(0, link.getBoundingClientRect().top - 150));
  await expect.poll(async () => words.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Make the panel larger' }).click();
  expect(await words.isVisible(), 'it covers them').toBe(true);
});

journey('a full sheet makes room for the words that it leads to', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/quotes/on-the-view`, phone);
  const half = await heightOf(page);
  await page.getByRole('button', { name: 'Make the panel larger' }).click();
  await expect.poll(() => heightOf(page)).toBeGreaterThan(half + 100);
  await page.locator('.panel').getByRole('link', { name: 'she said' }).click();
  await expect.poll(() => heightOf(page)).toBe(half);
  const target = await page.locator('#text [data-target]').first().boundingBox();
  expect(target?.y).toBeGreaterThan(60);
  expect(target?.y).toBeLessThan(PHONE.height - half);
});

journey('no tab is current while the sheet is closed', async ({ reader }) => {
  const tabs = 'nav[aria-label=Panels] a';
  const page = await reader.open(ARTICLE, phone);
  expect(await page.locator(`${tabs}[aria-current]`).count()).toBe(0);
  const weights = await page
    .locator(tabs)
    .evaluateAll((all) => all.map((tab) => getComputedStyle(tab).fontWeight));
  expect(new Set(weights).size, 'nor looks so').toBe(1);
  await page.getByRole('link', { name: 'Quotes', exact: true }).click();
  await expect.poll(async () => page.locator(`${tabs}[aria-current]`).allTextContents()).toEqual(['Quotes']);
  const desktop = await reader.open(ARTICLE);
  expect(await desktop.locator(`${tabs}[aria-current]`).allTextContents()).toEqual(['Quotes']);
});

journey('the handle is large enough for a finger', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/quotes/beautiful`, phone);
  expect((await page.locator('.sheet-handle').boundingBox())?.height).toBeGreaterThanOrEqual(24);
});
