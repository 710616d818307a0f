import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { journey } from './journey.ts';

const BRIDGE =
  'The harbour bridge will open in May, the mayor said on Monday.\n\n“It is late, and it is worth it,” Ada Grant told reporters.\n\n“We waited for nine years,” said Tom Hale, who runs the ferry.';

/** Time for an article's page to be made while its text is checked. */
const REST = 1500;

/** Runs in the page: waits for marks, and gives the path at which they came. */
async function pathOfFirstMarks(): Promise<string> {
  return new Promise((resolve) => {
    new MutationObserver(() => {
      if (document.querySelector('#text a[data-quote]')) resolve(location.pathname);
    }).observe(document.body, { childList: true, subtree: true });
  });
}

async function dropped(page: Page, file: string): Promise<void> {
  await page.evaluate(
    (markup) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([markup], 'page.html', { type: 'text/html' }));
      document
        .querySelector('textarea')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
    },
    readFileSync(`tests/fixtures/documents/${file}`, 'utf8'),
  );
  await page.getByRole('heading', { name: 'Check the text' }).waitFor();
}

journey(
  'what is changed while the text is checked is in the article, at once or when its page was made anew',
  async ({ reader }) => {
    const page = await reader.open('/yours/new/');
    for (const rest of [0, REST]) {
      await dropped(page, 'pullquote.html');
      await page.waitForTimeout(REST);
      const cut = (await page.locator('del').first().textContent()) ?? '';
      await page.getByLabel('Title').fill('A title of mine');
      await page.getByRole('button', { name: 'Put back' }).first().click();
      await page.waitForTimeout(rest);
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await page.waitForURL(/\/yours\/a-title-of-mine-/u);
      await page.getByRole('heading', { name: 'A title of mine', level: 1 }).waitFor();
      expect(cut).not.toBe('');
      expect(await page.locator('#text').count()).toBe(1);
      expect(await page.locator('#text').textContent()).toContain(cut);
      await page.waitForFunction(() => document.title.includes('A title of mine'));
      await page.goBack();
      await page.getByRole('heading', { name: 'An article of your own' }).waitFor();
      expect(await page.locator('#text').count()).toBe(0);
    }
  },
);

journey(
  'an article whose page was made before has its address, its focus and its panel when it is opened',
  async ({ reader }) => {
    const page = await reader.open('/yours/new/');
    await page.getByLabel('Paste an article, or drop a file here').fill(BRIDGE);
    await page.getByRole('button', { name: 'Check the text' }).click();
    await page.waitForTimeout(REST);
    const shownAt = page.evaluate(pathOfFirstMarks);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.waitForURL(/\/yours\/the-harbour-bridge/u);
    // It was there before its address was.
    expect(await shownAt).toBe('/yours/new/');
    await page.locator('[data-page-heading]:focus').waitFor();
    expect(await page.locator('#text a[data-quote]').count()).toBeGreaterThan(1);
    expect(await page.locator('[data-no-address]').count()).toBe(0);
    expect(await page.locator('main').count()).toBe(1);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.locator('#text a[data-quote]', { hasText: 'nine years' }).click();
    await page.locator('.panel-content', { hasText: 'Tom Hale' }).waitFor();
    await page.goBack();
    await page.goBack();
    await page.getByRole('heading', { name: 'An article of your own' }).waitFor();
    await page.goForward();
    await page.locator('#text a[data-quote]').first().waitFor();
  },
);
