import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { ARTICLE, clickQuote, journey } from './journey.ts';

/** What the browser, and React, say of a part that did not come: the page must go on all the same. */
const expected =
  /blocked by Playwright|ERR_|Failed to|failed|status of \d|preload|WrongArticle|JSON|Unexpected|dynamically/u;

const DATA = '**/articles/*/article.json';
const line = (page: Page) => page.locator('.notice-line');
const words = async (page: Page) => (await page.locator('#text p').allTextContents()).join('\n');

describe('5, a failing data file never takes the page that is being read', () => {
  const article = async () => {
    const page = await (await fetch(`${inject('site')}${ARTICLE}/quotes/on-the-view/`)).text();
    return /<div id="text"[^>]*>/u.exec(page)?.[0] ?? '';
  };

  journey.for([
    ['404', { status: 404, body: 'Not found' }],
    ['500', { status: 500, body: '{}' }],
    ['half a file', { body: '{"slug":"alyssa-milano-on-metoo","text":"The 46-ye' }],
    ['foreign JSON', { body: '{"message":"Please log in"}', contentType: 'application/json' }],
    ['a page in its place', { body: '<!doctype html><p>Please log in', contentType: 'text/html' }],
    ['no connection', null],
    ['the data of another article', { ref: { shelf: 'site', slug: 'another' } }],
    ['data of another text', { text: 'Another text.' }],
  ] as const)('%s', async ([, answer], { reader }) => {
    expect(await article(), 'the page says what it shows').toContain('data-sum');
    const before: { failing: boolean } = { failing: true };
    const page = await reader.open('/', { expected });
    await page.route(DATA, async (route) => {
      if (!before.failing) return route.continue();
      if (answer === null) return route.abort();
      if ('body' in answer) return route.fulfill(answer);
      const { article, ...rest } = (await (await route.fetch()).json()) as { article: object };
      return route.fulfill({ json: { ...rest, article: { ...article, ...answer } } });
    });
    await page.goto(`${ARTICLE}/quotes/on-the-view/`);
    await line(page).waitFor();
    expect(await line(page).getAttribute('role')).toBe('status');
    expect(await line(page).innerText()).toContain('You can read on');
    expect(await page.locator('#text p').count()).toBe(8);
    expect(await page.locator('.panel blockquote').innerText()).toContain('The beautiful thing');
    expect(await page.locator('head title').count()).toBe(1);
    expect(await page.locator('.panel button:visible').count(), 'no button pretends').toBe(0);
    await page.getByRole('button', { name: 'Appearance' }).click();
    await page.getByRole('radio', { name: 'Dark', exact: true }).click();
    expect(await page.locator('html').getAttribute('data-theme'), 'the rest lives').toBe('dark');
    await page.keyboard.press('Escape');
    await page.locator('#text a[data-quote=beautiful]').click();
    await page.waitForURL('**/quotes/beautiful/');
    await line(page).waitFor();
    await page.locator('.panel blockquote', { hasText: 'beautiful' }).waitFor();
    const text = await words(page);
    before.failing = false;
    await line(page).getByRole('button', { name: 'Try again' }).click();
    await expect.poll(async () => line(page).count()).toBe(0);
    expect(await words(page)).toBe(text);
    await clickQuote(page, 'almost-25-years');
    await expect.poll(async () => page.locator('head title').count()).toBe(1);
    await expect.poll(() => page.title()).toContain('almost 25 years');
  });

  journey('the app itself does not come: the page is read, and asks again', async ({ reader }) => {
    const page = await reader.open('/', { expected });
    await page.route('**/browser-*.js*', async (route) => route.abort());
    await page.goto(`${ARTICLE}/quotes/on-the-view/`);
    await line(page).waitFor();
    expect(await page.locator('#text p').count()).toBe(8);
    expect(await page.locator('.panel button:visible').count()).toBe(0);
    await page.unroute('**/browser-*.js*');
    await line(page).getByRole('button', { name: 'Try again' }).click();
    await expect.poll(async () => line(page).count()).toBe(0);
    await clickQuote(page, 'beautiful');
  });
});
