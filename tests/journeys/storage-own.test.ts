import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { journey } from './journey.ts';
import { CLIPBOARD, clipboardOf } from './selecting.ts';

const FERRY =
  'The harbour bridge will open in May, the mayor said on Monday.\n\n“It is late, and it is worth it,” Ada Grant told reporters.\n\n“We waited for nine years,” said Tom Hale, who runs the ferry.';
const REFUSED = 'This browser keeps nothing for this site';
const NOT_KEPT = 'This article is not kept';
const FULL = 'This device has no room left';

const quoteOf = (page: Page) => page.locator('#text a[data-quote]', { hasText: 'nine years' });

async function opened(page: Page): Promise<void> {
  await page.getByLabel('Paste an article, or drop a file here').fill(FERRY);
  await page.getByRole('button', { name: 'Check the text' }).click();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}

function refuse(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
}

function fill(): void {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('No room.', 'QuotaExceededError');
  };
}

async function givenToAda(page: Page): Promise<void> {
  await quoteOf(page).click();
  const panel = page.locator('.panel-content');
  await panel.getByRole('button', { name: 'Change who said it' }).click();
  await panel.getByRole('button', { name: 'Ada Grant' }).click();
  await panel.getByRole('heading', { name: 'Ada Grant' }).waitFor();
}

journey('where storage is refused the article is read, corrected and saved as a file', async ({ reader }) => {
  const page = await reader.open('/yours/new/', { before: refuse, expected: /404/u });
  await opened(page);
  await page.getByText(REFUSED).waitFor();
  await givenToAda(page);
  expect(await violations(page)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.html$/u);
  await page.goto('/yours/');
  await page.getByRole('alert').getByText(REFUSED).waitFor();
});

journey('where there is no room the text stays, and can be read without keeping it', async ({ reader }) => {
  const page = await reader.open('/yours/new/', { before: fill, expected: /404/u });
  await opened(page);
  await page.getByRole('alert').getByText(FULL).waitFor();
  expect(await page.locator('main').innerText()).toContain('We waited for nine years');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Read it without keeping' }).click();
  await quoteOf(page).waitFor();
  expect(await page.getByText(REFUSED).count()).toBe(0);
  await page.getByRole('status').getByText(NOT_KEPT).waitFor();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('status').getByText(FULL).waitFor();
  await page.getByRole('button', { name: 'Try to keep it again' }).waitFor();
  expect(await violations(page)).toEqual([]);
});

journey(
  'a correction that finds no room holds for the visit, and says that it is not kept',
  async ({ reader }) => {
    const page = await reader.open('/yours/new/', { expected: /404/u });
    await opened(page);
    await quoteOf(page).waitFor();
    await page.evaluate(fill);
    await givenToAda(page);
    await page.locator('.not-kept').getByText(FULL).waitFor();
    await page.reload();
    await quoteOf(page).click();
    await page.locator('.panel-content').getByRole('heading', { name: 'Tom Hale' }).waitFor();
  },
);

journey(
  'what somebody sent and is only read is kept with its corrections when the reader says so',
  async ({ reader }) => {
    const page = await reader.open('/yours/new/', { ...CLIPBOARD, expected: /404/u });
    await opened(page);
    await quoteOf(page).waitFor();
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('button', { name: 'Copy the link', exact: true }).click();
    const sent = await clipboardOf(page);
    const other = await reader.open('/yours/new/', { expected: /404/u });
    await other.goto(sent);
    await other.getByRole('button', { name: 'Read it without keeping' }).click();
    await quoteOf(other).waitFor();
    await givenToAda(other);
    await other.goto('/yours/');
    await other.getByText('Nothing is here yet.').waitFor();
    await other.goto(sent);
    await other.getByRole('button', { name: 'Read it without keeping' }).click();
    await givenToAda(other);
    await other.getByRole('button', { name: 'Keep it' }).click();
    await expect.poll(async () => other.getByText(NOT_KEPT).count()).toBe(0);
    await other.goto('/yours/');
    await other.locator('main li a').click();
    await quoteOf(other).click();
    await other.locator('.panel-content').getByRole('heading', { name: 'Ada Grant' }).waitFor();
  },
);
