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
  await page.keyboard.press('Escape');
  expect(page.url()).toContain('/quotes/beautiful');
  await page.keyboard.press('Escape');
  await page.waitForURL(`**${ARTICLE}/`);
});

journey('a screen reader hears the new page’s title', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  const said = page.locator('body p[role=status]').first();
  expect(await said.textContent()).toBe('');
  await page.locator('a[data-quote=beautiful]').click();
  await expect.poll(() => said.textContent()).toContain('“beautiful”, Alyssa Milano');
  await page.keyboard.press('Escape');
  await expect.poll(() => said.textContent()).toContain('Alyssa Milano on the courage');
});

journey('the words that a step names are where the keyboard goes on', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/quotes/on-the-view`);
  await page.locator('.panel').getByRole('link', { name: 'Alyssa Milano' }).last().click();
  await page.waitForURL(/#w0$/u);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('w0');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('beautiful');
});
