import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { bring } from './bringing.ts';
import { journey, ready } from './journey.ts';
import { select, toolbarOf } from './selecting.ts';

const FERRY = [
  'The harbour bridge will open in May, the mayor said on Monday.',
  '“It is late, and it is worth it,” Ada Grant told reporters.',
  '“We waited for nine years,” said Tom Hale, who runs the ferry.',
  'Lena Ortiz watched from the quay. A sign there reads: Mind the gap.',
].join('\n\n');

const panelOf = (page: Page) => page.locator('.panel-content');

async function opened(page: Page): Promise<void> {
  await bring(page, FERRY);
  await page.waitForSelector('#text a[data-quote]');
}

journey('who said a quotation is corrected in place, kept over a reload, and undone', async ({ reader }) => {
  const page = await reader.open('/yours/new/', { expected: /404/u });
  await opened(page);
  await page.locator('#text a[data-quote]', { hasText: 'nine years' }).click();
  const panel = panelOf(page);
  // Until the quotation is there, the list of all of them is, and says of each how it is known.
  await panel.getByRole('heading', { name: 'Tom Hale' }).waitFor();
  await panel.getByText('stated beside it').waitFor();
  await panel.getByRole('button', { name: 'Change who said it' }).click();
  expect(await violations(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Ada Grant' }).click();
  await panel.getByRole('heading', { name: 'Ada Grant' }).waitFor();
  await panel.getByText('corrected by you', { exact: true }).waitFor();
  await expect.poll(async () => page.getByRole('status').allTextContents()).toContain('Given to Ada Grant.');
  expect(await violations(page)).toEqual([]);

  await page.reload();
  await ready(page);
  await panel.getByRole('heading', { name: 'Ada Grant' }).waitFor();

  await panel.getByRole('button', { name: 'Change who said it' }).click();
  await panel.getByLabel('Somebody else').fill('Nobody of that name');
  await panel.getByRole('button', { name: 'Choose' }).click();
  await panel.getByText('is not in this text').waitFor();
  await panel.getByLabel('Somebody else').fill('Lena Ortiz');
  await panel.getByRole('button', { name: 'Choose' }).click();
  await panel.getByRole('heading', { name: 'Lena Ortiz' }).waitFor();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await panel.getByRole('heading', { name: 'Ada Grant' }).waitFor();
});

journey(
  'with the keyboard alone a quotation is taken away, brought back, given to nobody',
  async ({ reader }) => {
    const page = await reader.open('/yours/new/', { expected: /404/u });
    await opened(page);
    const marked = page.locator('#text a[data-quote]', { hasText: 'nine years' });
    await marked.focus();
    await page.keyboard.press('Enter');
    const panel = panelOf(page);
    await panel.getByRole('heading', { name: 'Tom Hale' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('[data-panel-heading]'));
    await page.keyboard.press('x');
    await panel.getByText('It is no quotation any more.').waitFor();
    expect(await marked.count()).toBe(0);
    expect(new URL(page.url()).pathname).toMatch(/\/quotes\/$/u);
    await page.waitForFunction(() => document.activeElement?.matches('[data-panel-heading]'));
    await page.keyboard.press('u');
    await marked.waitFor();

    await marked.focus();
    await page.keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'Tom Hale' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('[data-panel-heading]'));
    await page.keyboard.press('s');
    await page.waitForFunction(() => document.activeElement?.closest('[role=group]'));
    await panel.getByRole('button', { name: 'Nobody is named' }).press('Enter');
    await panel.getByRole('heading', { name: 'The article does not say who said this' }).waitFor();
  },
);

journey('selected words become a quotation, and its edges move by a word', async ({ reader }) => {
  const page = await reader.open('/yours/new/', { expected: /404/u });
  await opened(page);
  await select(page, 'Mind the', 'Mind the');
  await toolbarOf(page).getByRole('button', { name: 'Mark as a quotation' }).click();
  const panel = panelOf(page);
  await panel.getByText('Marked as a quotation.').waitFor();
  await page.locator('#text a[data-quote]', { hasText: 'Mind the' }).waitFor();
  await panel.getByRole('button', { name: 'End a word later' }).click();
  await page.locator('#text a[data-quote]', { hasText: 'Mind the gap.' }).waitFor();
  await panel.getByRole('button', { name: 'Begin a word later' }).click();
  await panel.getByText('The quotation begins').waitFor();
  expect(await page.locator('#text a[data-quote]', { hasText: 'Mind' }).count()).toBe(0);
  await panel.locator('blockquote', { hasText: 'the gap.' }).waitFor();
  expect(await violations(page)).toEqual([]);
});

journey(
  'people are joined, renamed, taken for a child or for nobody; each correction is listed',
  async ({ reader }) => {
    const page = await reader.open('/yours/new/', { expected: /404/u });
    await opened(page);
    const panel = panelOf(page);
    await page.getByRole('link', { name: 'People', exact: true }).click();
    await panel
      .getByRole('link', { name: /Tom Hale/u })
      .first()
      .click();
    await panel.getByRole('button', { name: 'The same person as' }).click();
    expect(await violations(page)).toEqual([]);
    await panel.getByRole('button', { name: 'Ada Grant' }).click();
    await panel.getByRole('heading', { name: 'Ada Grant' }).waitFor();
    await panel.getByText('They are one now').waitFor();
    await panel.getByRole('button', { name: 'Undo' }).click();
    await panel.getByText('The correction is taken back.').waitFor();

    await panel.getByRole('button', { name: 'Called otherwise' }).click();
    await panel.getByLabel('Called, in the article’s words').fill('Grant');
    await panel.getByRole('button', { name: 'Choose' }).click();
    await panel.getByRole('heading', { name: 'Grant', exact: true }).waitFor();

    await panel.getByRole('button', { name: 'A child' }).click();
    await panel.getByText('A child has no page here').waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/people\/$/u);
    expect(await panel.getByText('Grant').count()).toBe(0);

    await page.getByRole('link', { name: 'Quotes', exact: true }).click();
    await panel.getByText('2 corrections').click();
    await panel.getByText('Somebody here is a child', { exact: true }).waitFor();
    await panel.getByRole('button', { name: /Take back.*Somebody here is a child/u }).click();
    await panel.getByText('1 correction', { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
  },
);

journey('selected words are added to the timeline', async ({ reader }) => {
  const page = await reader.open('/yours/new/', { expected: /404/u });
  await opened(page);
  await select(page, 'Lena Ortiz watched from the quay');
  await toolbarOf(page).getByRole('button', { name: 'Add as an event' }).click();
  await page.getByRole('link', { name: 'Timeline', exact: true }).click();
  await panelOf(page).getByText('Lena Ortiz watched from the quay').first().waitFor();
});

journey('an article of the site offers no correction', async ({ reader }) => {
  const page = await reader.open('/articles/alyssa-milano-on-metoo/');
  await page.locator('#text a[data-quote]').first().click();
  await panelOf(page).getByRole('button', { name: 'Copy with attribution' }).waitFor();
  expect(await panelOf(page).getByRole('heading', { name: 'Correct it' }).count()).toBe(0);
  await select(page, 'women across the world');
  await toolbarOf(page).getByRole('button', { name: 'Copy link to this passage' }).waitFor();
  expect(await toolbarOf(page).getByRole('button', { name: 'Mark as a quotation' }).count()).toBe(0);
});
