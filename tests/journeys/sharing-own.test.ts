import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { bring } from './bringing.ts';
import { journey, ready } from './journey.ts';
import { CLIPBOARD, clipboardOf } from './selecting.ts';

const FERRY = [
  'The harbour bridge will open in May, the mayor said on Monday.',
  '“It is late, and it is worth it,” Ada Grant told reporters.',
  '“We waited for nine years,” said Tom Hale, who runs the ferry.',
].join('\n\n');

const panelOf = (page: Page) => page.locator('.panel-content');

async function opened(page: Page): Promise<void> {
  await bring(page, FERRY);
}

/** Opens the article and gives Tom Hale's words to Ada Grant. */
async function corrected(page: Page): Promise<void> {
  await opened(page);
  await page.locator('#text a[data-quote]', { hasText: 'nine years' }).click();
  await panelOf(page).getByRole('button', { name: 'Change who said it' }).click();
  await panelOf(page).getByRole('button', { name: 'Ada Grant' }).click();
  await panelOf(page).getByRole('heading', { name: 'Ada Grant' }).waitFor();
}

async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return text(await download.createReadStream());
}

journey('an article goes to somebody by a link and by a file, with its corrections', async ({ reader }) => {
  const page = await reader.open('/yours/new/', { ...CLIPBOARD, expected: /404/u });
  await corrected(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.getByText('Short enough to go anywhere.').waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Copy the link', exact: true }).click();
  const link = await clipboardOf(page);
  const file = await saved(page, async () => dialog.getByRole('button', { name: 'Save as a file' }).click());
  expect(file).toContain('As corrected, Ada Grant: “We waited for nine years,”');

  const other = await reader.open(new URL(link).pathname + new URL(link).hash, { expected: /404/u });
  await other.getByText('1 correction of theirs').waitFor();
  expect(await other.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await other.getByRole('button', { name: 'Read it without keeping' }).click();
  await other.locator('#text a[data-quote]', { hasText: 'nine years' }).click();
  await panelOf(other).getByRole('heading', { name: 'Ada Grant' }).waitFor();

  await other.goto('/yours/new/');
  await ready(other);
  await other
    .locator('input[type=file]')
    .setInputFiles({ name: 'sent.html', mimeType: 'text/html', buffer: Buffer.from(file) });
  await other.getByText('1 correction of theirs').waitFor();
});

journey(
  'corrections alone are put on the article that the reader has, and on no other',
  async ({ reader }) => {
    const page = await reader.open('/yours/new/', { ...CLIPBOARD, expected: /404/u });
    await corrected(page);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('button', { name: 'Copy the link to the corrections' }).click();
    const { pathname, hash } = new URL(await clipboardOf(page));

    const other = await reader.open(pathname + hash, { expected: /404/u });
    await other.getByText('Bring the article first').waitFor();
    expect(await other.getByRole('button', { name: /^Put them on/u }).count()).toBe(0);
    await other.goto('/yours/new/');
    await ready(other);
    await opened(other);
    await other.locator('#text a[data-quote]', { hasText: 'worth it' }).click();
    await panelOf(other).getByRole('button', { name: 'Not a quotation' }).click();
    await other.locator('#text a[data-quote]', { hasText: 'worth it' }).waitFor({ state: 'detached' });

    await other.goto(pathname + hash);
    const put = other.getByRole('button', { name: 'Put them on “The harbour bridge will open in May' });
    await put.waitFor();
    expect(await violations(other)).toEqual([]);
    await put.click();
    await other.locator('#text a[data-quote]', { hasText: 'nine years' }).click();
    await panelOf(other).getByRole('heading', { name: 'Ada Grant' }).waitFor();
    expect(await other.locator('#text a[data-quote]', { hasText: 'worth it' }).count()).toBe(0);
    await other.goto(pathname + hash);
    await other.getByText('already').waitFor();
  },
);

journey('a link that was cut says so; a hostile one does nothing', async ({ reader }) => {
  const page = await reader.open('/yours/shared/#article=zz.aGVsbG8');
  await page.getByText('This link was cut on its way').waitFor();
  await page.goto('/yours/shared/#article=8.%3Cimg%20src=x%20onerror=alert(1)%3E');
  await page.reload();
  await page.getByRole('heading', { name: 'This could not be opened' }).waitFor();
  expect(await page.locator('main img, main script').count()).toBe(0);
});

journey('the sources are checked, saved, and gone through', async ({ reader }) => {
  const page = await reader.open('/yours/new/', { expected: /404/u });
  await corrected(page);
  await page.getByRole('button', { name: 'Check the sources' }).click();
  const dialog = page.getByRole('dialog', { name: 'Check the sources' });
  await dialog.getByText(/^\d quotations: \d stated, \d worked out, 1 corrected, \d unsure$/u).waitFor();
  expect(await violations(page)).toEqual([]);
  const markdown = await saved(page, async () =>
    dialog.getByRole('button', { name: 'Save as Markdown' }).click(),
  );
  expect(markdown).toContain('## Who speaks how much');
  const table = await saved(page, async () =>
    dialog.getByRole('button', { name: 'Save as a table (CSV)' }).click(),
  );
  expect(table).toContain('corrected');
  await page.keyboard.press('Escape');
  for (const [name, holds] of [
    ['Plain text', 'The harbour bridge'],
    ['Markdown', '[^1]'],
    ['Table of quotes (CSV)', 'Ada Grant'],
    ['Web Annotations (JSON-LD)', 'AnnotationPage'],
  ] as const)
    expect(
      await saved(page, async () =>
        page.locator('.exports').getByRole('button', { name, exact: true }).click(),
      ),
    ).toContain(holds);
});
