import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { ARTICLE, journey, ON_A_PHONE } from './journey.ts';
import { CLIPBOARD, clipboardOf } from './selecting.ts';

const QUOTE = `${ARTICLE}/quotes/claimed-assault`;
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Embed' });
const buttonOf = (page: Page) => page.getByRole('button', { name: 'Embed', exact: true });

journey('the HTML that embeds a quotation is copied, and shows its card', async ({ reader }) => {
  const page = await reader.open(QUOTE, { ...CLIPBOARD, expected: /status of 404/u });
  await buttonOf(page).click();
  await dialogOf(page).getByRole('button', { name: 'Copy HTML' }).click();
  await dialogOf(page).getByRole('button', { name: 'Copied' }).waitFor();
  const html = await clipboardOf(page);
  expect(html).toMatch(
    /^<iframe src="http[^"]*\/quotes\/claimed-assault\/card\/" title="Claimed by Alyssa Milano/u,
  );
  await page.goto(`${ARTICLE}/article.txt`);
  await page.setContent(html);
  const card = page.locator('iframe').contentFrame();
  expect(await card.locator('figcaption').textContent()).toContain('Claimed by Alyssa Milano');
});

journey('the dialog closes by Escape, and the focus goes back to its button', async ({ reader }) => {
  const page = await reader.open(QUOTE);
  await buttonOf(page).focus();
  await page.keyboard.press('Enter');
  await dialogOf(page).waitFor();
  await page.keyboard.press('Escape');
  await dialogOf(page).waitFor({ state: 'detached' });
  expect(await buttonOf(page).evaluate((button) => button === document.activeElement)).toBe(true);
  expect(page.url()).toContain('/quotes/claimed-assault');
});

for (const colorScheme of ['light', 'dark'] as const)
  journey(`the dialog passes axe on a phone in the ${colorScheme} theme`, async ({ reader }) => {
    const page = await reader.open(QUOTE, { ...ON_A_PHONE, colorScheme });
    await buttonOf(page).click();
    await dialogOf(page).waitFor();
    expect(await violations(page, { within: 'dialog' })).toEqual([]);
  });
