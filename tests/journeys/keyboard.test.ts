import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ARTICLE, journey } from './journey.ts';

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement instanceof HTMLElement
      ? (activeElement.dataset['quote'] ?? activeElement.textContent ?? '')
      : '';
  });

/** Presses Tab until the focus is on a quotation. */
async function tabTo(page: Page, quote: string): Promise<void> {
  for (let presses = 0; presses < 80 && (await focused(page)) !== quote; presses += 1)
    await page.keyboard.press('Tab');
}

journey(
  'Tab reaches a quotation, Enter opens it, Escape brings the reader back to it',
  async ({ reader }) => {
    const page = await reader.open(ARTICLE);
    await tabTo(page, 'on-the-view');
    expect(await focused(page)).toBe('on-the-view');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/quotes/on-the-view/');
    await expect.poll(() => focused(page)).toBe('Alyssa Milano');
    await page.keyboard.press('Escape');
    await page.waitForURL(`**${ARTICLE}/`);
    await expect.poll(() => focused(page)).toBe('on-the-view');
  },
);

journey('the arrow keys go to the quotation before and after', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/quotes/beautiful`);
  await page.keyboard.press('ArrowRight');
  await page.waitForURL('**/quotes/claimed-assault/');
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL('**/quotes/beautiful/');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowRight');
  expect(page.url()).toContain('/quotes/beautiful');
});

journey('two presses before the page has followed go two quotations on', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/quotes/very-visible`);
  await page.evaluate(() => {
    for (let presses = 0; presses < 2; presses += 1)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  });
  await page.waitForURL('**/quotes/on-the-view/');
});

journey('the first stop is the way past the header', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to the text');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

journey('Escape closes the appearance first, then the panel', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/quotes/beautiful`);
  await page.getByRole('button', { name: 'Appearance' }).click();
  const sheet = page.getByRole('region', { name: 'Appearance' });
  await sheet.waitFor();
  await page.keyboard.press('Escape');
  expect(await sheet.isVisible()).toBe(false);
  expect(page.url()).toContain('/quotes/beautiful');
  await page.keyboard.press('Escape');
  await page.waitForURL(`**${ARTICLE}/`);
});

journey('a screen reader hears the new page’s title', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  const said = page.locator('p.sr-only[role=status]').first();
  expect(await said.textContent()).toBe('');
  await page.locator('a[data-quote=beautiful]').click();
  await expect.poll(() => said.textContent()).toContain('Alyssa Milano: “beautiful”');
  await page.keyboard.press('Escape');
  await expect.poll(() => said.textContent()).toContain('Alyssa Milano on the courage');
});

journey('the words that a step names are where the keyboard goes on', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/quotes/on-the-view`);
  await page.locator('.panel ol').getByRole('link', { name: 'Alyssa Milano', exact: true }).last().click();
  await page.waitForURL(/#w0$/u);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('w0');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('beautiful');
});

journey('from the top of a page the panel is a skip away', async ({ reader }) => {
  // A page that goes to words starts at them, in some versions of Chromium.
  const page = await reader.open(`${ARTICLE}/people/`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to the panel');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('panel');
});

journey(
  'to a screen reader reported speech is one link, which says who spoke and how',
  async ({ reader }) => {
    const page = await reader.open(ARTICLE);
    const stretches = page.locator('#text [data-quote=claimed-assault]');
    const links = page.locator('#text a[data-quote=claimed-assault]');
    expect(await stretches.count(), 'though others stand inside it').toBeGreaterThan(1);
    expect(await page.locator('#text').getByRole('link', { name: 'she was was assaulted' }).count()).toBe(1);
    expect(await links.count()).toBe(1);
    const described = await links.first().getAttribute('aria-describedby');
    expect(await page.locator(`#${described}`).textContent()).toBe('Claimed: reported speech, Alyssa Milano');
    await stretches.last().click();
    await page.waitForURL('**/quotes/claimed-assault/');
  },
);

journey('one voice alone stays when a quotation opens, by click, arrow or Escape', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/?voice=alyssa-milano`);
  await page.locator('#text a[data-quote=beautiful]').click();
  await page.waitForURL('**/quotes/beautiful/?voice=alyssa-milano');
  await page.keyboard.press('ArrowRight');
  await page.waitForURL('**/quotes/claimed-assault/?voice=alyssa-milano');
  await page.keyboard.press('Escape');
  await page.waitForURL(`**${ARTICLE}/?voice=alyssa-milano`);
  await page.getByRole('link', { name: 'Show all the text' }).click();
  await page.waitForURL(`**${ARTICLE}/`);
  await page.getByRole('link', { name: 'Show all the text' }).waitFor({ state: 'detached' });
  expect(await page.getByRole('link', { name: 'This voice alone' }).count(), 'there is but one').toBe(0);
});
