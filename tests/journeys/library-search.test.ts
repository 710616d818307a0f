import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { violations } from './axe.ts';
import { journey, ON_A_PHONE, ready } from './journey.ts';

const at = (path: string) => inject('library') + path;
const status = (page: Page) => page.locator('.search-status');
const links = (page: Page) => page.locator('.search-results a').allTextContents();

/** Until what was asked is answered. */
async function answered(page: Page): Promise<string> {
  await expect.poll(async () => status(page).textContent(), { timeout: 20_000 }).toMatch(/\.$/u);
  return (await status(page).textContent()) ?? '';
}

journey(
  'a link to a search shows what was found, the newest first, each quotation under who says it',
  async ({ reader }) => {
    const page = await reader.open(at('/search/?q=scandal'));
    expect(await answered(page)).toBe('6 places found in 2021 to 2015.');
    expect(await page.inputValue('input[name=q]')).toBe('scandal');
    expect(await page.locator('.search-results h2').allTextContents()).toEqual(['2021', '2018']);
    expect((await links(page)).slice(0, 2)).toEqual([
      'The council meets',
      'Ada Grant: “The wall is a scandal for the town,”',
    ]);
    expect(await page.title()).toBe('scandal in the library · Verbatim');
    expect(await violations(page)).toEqual([]);
  },
);

journey(
  'by keyboard alone one searches from the library and arrives at the words, lit',
  async ({ reader }) => {
    const page = await reader.open(at('/'));
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('“accused by the board”');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    expect(await answered(page)).toContain('2 places');
    await page.locator('input[name=q]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^The harbour wall/u);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/articles/**');
    await ready(page);
    await expect.poll(() => page.locator('.find-count').textContent()).toMatch(/^1 of 1/u);
    await expect
      .poll(async () => page.evaluate(() => [...CSS.highlights.keys()]))
      .toContain('verbatim-found-current');
  },
);

journey(
  'a quotation’s hit opens the quotation, and what is claimed says so before its words',
  async ({ reader }) => {
    const page = await reader.open(at('/search/?q=stone+bad&form=reported&year=2018'));
    await answered(page);
    const hit = page.getByRole('link', {
      name: 'Claimed by Tom Reed, as the article reports it: the stone was bad',
    });
    await hit.first().click();
    await page.waitForURL('**/quotes/stone/');
    await page.locator('#text a[data-quote=stone][data-open]').waitFor();
  },
);

journey('filters are in the address, and Back goes to the question before', async ({ reader }) => {
  const page = await reader.open(at('/search/?q=wall'));
  await answered(page);
  await page.getByLabel('Said by').fill('grant');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=wall&speaker=grant');
  expect(await answered(page)).toBe('1 place found in 2021 to 2015.');
  await page.getByLabel('Year').selectOption('2018');
  await page.waitForURL('**/search/?q=wall&speaker=grant&year=2018');
  expect(await answered(page)).toMatch(/^Nothing found/u);
  await page.goBack();
  expect(await answered(page)).toBe('1 place found in 2021 to 2015.');
  expect(await page.getByLabel('Year').inputValue()).toBe('');
});

journey('nothing found is said, and what was asked is text', async ({ reader }) => {
  const page = await reader.open(at('/search/?q=%3Cimg+src%3Dx%3E+zeppelin'));
  expect(await answered(page)).toMatch(/^Nothing found\. Every word must be there/u);
  expect(await page.locator('#library-search img').count()).toBe(0);
});

journey('without JavaScript the page says so and leads to the library, by year', async ({ reader }) => {
  const page = await reader.open(at('/search/?q=scandal'), { javaScriptEnabled: false });
  expect(await page.locator('main').textContent()).toContain('needs JavaScript');
  expect(await page.locator('form').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'library', exact: true }).click();
  await page.getByRole('navigation', { name: 'All years' }).getByRole('link', { name: '2018' }).click();
  await page.getByRole('link', { name: 'The harbour wall', exact: true }).click();
  await page.waitForURL('**/articles/harbour/');
});

journey('an index that is missing is said, and asked for again', async ({ reader }) => {
  const expected = /Failed to load|status of 404|ERR_/u;
  const page = await reader.open(at('/'), { expected });
  await page
    .context()
    .route('**/search/2021/index/*', async (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(at('/search/?q=scandal'));
  await expect.poll(async () => status(page).textContent()).toMatch(/^The search could not be loaded/u);
  await page.context().unroute('**/search/2021/index/*');
  await page.getByRole('button', { name: 'Try again' }).click();
  expect(await answered(page)).toContain('6 places');
});

journey('the search works without the rest of the app', async ({ reader }) => {
  const page = await reader.open(at('/'), { expected: /Failed to load|ERR_FAILED/u });
  await page.context().route('**/assets/browser-*', async (route) => route.abort());
  await page.goto(at('/search/?q=scandal'));
  expect(await answered(page)).toContain('6 places');
});

journey('on a phone, in the dark, nothing is wider than the window', async ({ reader }) => {
  const page = await reader.open(at('/search/?q=wall'), { ...ON_A_PHONE, colorScheme: 'dark' });
  await answered(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await violations(page)).toEqual([]);
});

journey('a library of one article has no search', async ({ reader }) => {
  const page = await reader.open('/');
  expect(await page.getByRole('search').count()).toBe(0);
  expect(await page.getByRole('navigation', { name: 'All years' }).count()).toBe(0);
});

journey('from what is looked for in an article one goes on to the whole library', async ({ reader }) => {
  const page = await reader.open(at('/articles/harbour/?find=scandal'));
  await page.getByRole('link', { name: 'Search the whole library for “scandal”' }).click();
  await page.waitForURL('**/search/?q=scandal');
  expect(await answered(page)).toContain('6 places');
});
