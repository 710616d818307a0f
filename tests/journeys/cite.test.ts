import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { ARTICLE, journey, ON_A_PHONE, PHONE } from './journey.ts';
import { CLIPBOARD, clipboardOf } from './selecting.ts';

const QUOTE = `${ARTICLE}/quotes/on-the-view`;
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Cite' });
const buttonOf = (page: Page) => page.getByRole('button', { name: 'Cite', exact: true });

async function openCitations(page: Page): Promise<void> {
  await buttonOf(page).click();
  await dialogOf(page).getByText('BibTeX', { exact: true }).waitFor();
}

const isFocused = async (page: Page) =>
  buttonOf(page).evaluate((button) => button === document.activeElement);

journey('a quotation is cited in three styles, with its own address and today’s date', async ({ reader }) => {
  const page = await reader.open(QUOTE, CLIPBOARD);
  await openCitations(page);
  const year = String(new Date().getFullYear());
  for (const style of ['APA', 'MLA', 'Chicago']) {
    const shown = dialogOf(page).getByRole('region', { name: style, exact: true });
    const words = await shown.locator('.citation').innerText();
    expect(words, style).toContain('/quotes/on-the-view');
    expect(words, style).toContain(year);
    await shown.getByRole('button').click();
    await shown.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await clipboardOf(page)).toBe(words);
    const italics = await shown.locator('.citation i').allInnerTexts();
    expect(italics.length > 0, `${style} has italics for this page, or none`).toBe(style !== 'Chicago');
    for (const words of italics) expect(await clipboardOf(page, 'text/html')).toContain(`<i>${words}`);
  }
});

journey('BibTeX and CSL-JSON are copied with the quotation’s address', async ({ reader }) => {
  const page = await reader.open(QUOTE, CLIPBOARD);
  await openCitations(page);
  for (const [name, form] of [
    ['BibTeX', /^@misc\{alyssa-milano-on-metoo,[^]*\/quotes\/on-the-view/u],
    ['CSL-JSON', /^\[\s*\{[^]*"URL": "http[^"]*\/quotes\/on-the-view\/"/u],
  ] as const) {
    const shown = dialogOf(page).getByRole('region', { name, exact: true });
    await shown.getByRole('button').click();
    await shown.getByRole('button', { name: 'Copied' }).waitFor();
    expect((await clipboardOf(page)).replaceAll('\r\n', '\n')).toMatch(form);
  }
});

journey('the records are downloaded as the files that the build made', async ({ reader }) => {
  const page = await reader.open(QUOTE);
  await openCitations(page);
  for (const [name, file] of [
    ['BibTeX', 'citation.bib'],
    ['CSL-JSON', 'citation.json'],
  ] as const) {
    const download = page.waitForEvent('download');
    await dialogOf(page)
      .getByRole('link', { name: `the ${name} record` })
      .click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(file);
    expect(await text(await saved.createReadStream())).toBe(readFileSync(`dist${ARTICLE}/${file}`, 'utf8'));
  }
});

journey(
  'Escape closes the citations, then the panel; the focus is back on the button',
  async ({ reader }) => {
    const page = await reader.open(QUOTE);
    await buttonOf(page).focus();
    await page.keyboard.press('Enter');
    await dialogOf(page).getByText('BibTeX', { exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(page.url(), 'an arrow key stays in the dialog').toContain('/on-the-view');
    await page.keyboard.press('Escape');
    await expect.poll(async () => dialogOf(page).count()).toBe(0);
    expect(page.url(), 'the panel stays').toContain('/quotes/on-the-view');
    expect(await isFocused(page)).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForURL(`**${ARTICLE}/`);
  },
);

journey('its own button and a press beside it close it too', async ({ reader }) => {
  const page = await reader.open(QUOTE);
  await openCitations(page);
  await dialogOf(page).getByRole('button', { name: 'Close' }).click();
  await expect.poll(async () => dialogOf(page).count()).toBe(0);
  expect(await isFocused(page)).toBe(true);
  await openCitations(page);
  await page.mouse.click(10, 450);
  await expect.poll(async () => dialogOf(page).count()).toBe(0);
});

journey('Back, with the citations open, leaves neither them nor a dimmed page', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await page.locator('#text a[data-quote=beautiful]').click();
  await page.waitForURL('**/quotes/beautiful/');
  await openCitations(page);
  await page.goBack();
  await page.waitForURL(`**${ARTICLE}/`);
  await expect.poll(async () => page.locator('dialog').count()).toBe(0);
});

journey(
  'where the citations cannot be fetched, that is said, and Try again fetches them',
  async ({ reader }) => {
    const page = await reader.open(QUOTE, {
      expected: /blocked by|ERR_FAILED|404/u,
    });
    await page.route('**/citations.json', async (route) => route.abort());
    await buttonOf(page).click();
    const alert = dialogOf(page).getByRole('alert');
    await alert.getByText('The citations could not be loaded.').waitFor();
    await page.unroute('**/citations.json');
    await page.route('**/citations.json', async (route) => route.fulfill({ status: 404, body: '<html>' }), {
      times: 1,
    });
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(async () => alert.count(), { message: 'a host’s error page is no citation' }).toBe(1);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await dialogOf(page).getByRole('region', { name: 'APA' }).waitFor();
  },
);

journey('offline, the reader is told at once', async ({ reader }) => {
  const page = await reader.open(QUOTE, {
    expected: /blocked by|ERR_INTERNET_DISCONNECTED/u,
  });
  await buttonOf(page).hover();
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('quote-acting')),
  );
  await page.waitForTimeout(300);
  await page.context().setOffline(true);
  await buttonOf(page).click();
  await dialogOf(page).getByRole('alert').waitFor();
});

journey('on a phone the citations stand over the sheet, whole, and scroll', async ({ reader }) => {
  const page = await reader.open(QUOTE, { ...ON_A_PHONE });
  await buttonOf(page).tap();
  await dialogOf(page).getByText('BibTeX', { exact: true }).waitFor();
  const box = await dialogOf(page).boundingBox();
  if (!box) throw new Error('The dialog is not shown');
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(PHONE.width);
  expect(box.y + box.height).toBeLessThanOrEqual(PHONE.height);
  expect(await dialogOf(page).evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
  const last = dialogOf(page).getByRole('link', { name: 'the CSL-JSON record' });
  await last.scrollIntoViewIfNeeded();
  expect(await last.isVisible()).toBe(true);
});

journey('the citations have nothing that axe finds fault with, light and dark', async ({ reader }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await reader.open(QUOTE, { colorScheme });
    await openCitations(page);
    expect(await violations(page, { within: 'dialog' })).toEqual([]);
  }
});
