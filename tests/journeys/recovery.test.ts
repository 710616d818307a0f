import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { ARTICLE, clickQuote, journey, ready } from './journey.ts';

/** What the browser says of a part that does not come, and of an address that has no file. */
const expected = /blocked by Playwright|ERR_|Failed to|failed|status of \d|could not be decoded/u;
const line = (page: Page) => page.locator('.notice-line');
const panel = (page: Page) => page.locator('.panel-content');
const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Panels' }).getByRole('link', { name });

describe('7, a small feature that this browser lacks takes nothing else', () => {
  journey.for([
    ['Intl.Segmenter', () => Reflect.deleteProperty(Intl, 'Segmenter')],
    ['toWellFormed', () => Reflect.deleteProperty(String.prototype, 'toWellFormed')],
    ['adoptedStyleSheets', () => Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets')],
    ['Custom Highlights', () => Reflect.deleteProperty(CSS, 'highlights')],
    ['localStorage', () => Object.defineProperty(globalThis, 'localStorage', { value: null })],
  ] as const)('without %s', async ([, before], { reader }) => {
    const page = await reader.open(`${ARTICLE}?exact=very+visible`, {
      before: () => undefined,
      expected,
    });
    await page.addInitScript(before);
    await page.reload();
    await ready(page);
    expect(await page.locator('#text p').count()).toBe(8);
    await clickQuote(page, 'beautiful');
    await expect.poll(async () => panel(page).locator('h2').first().textContent()).toBe('Alyssa Milano');
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('#p3') ?? document.body),
    );
    await page.locator('.selection-toolbar').waitFor();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.locator('.selection-toolbar').waitFor({ state: 'detached' });
    await clickQuote(page, 'on-the-view');
    await page.goto(`${ARTICLE}?voice=alyssa-milano`);
    await ready(page);
    expect(await page.locator('#text p').count()).toBe(8);
  });

  journey(
    'without popovers the appearance covers nothing, opens, and Escape closes it',
    async ({ reader }) => {
      const page = await reader.open('/', { expected });
      await page.addInitScript(() => {
        for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
          Reflect.deleteProperty(HTMLElement.prototype, name);
        new MutationObserver(() => {
          for (const element of document.querySelectorAll('[popover], [popovertarget]'))
            for (const name of ['popover', 'popovertarget']) element.removeAttribute(name);
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto(`${ARTICLE}/quotes/on-the-view/`);
      // What has no popovers needs the app for each press.
      await ready(page);
      const theme = page.getByRole('group', { name: 'Theme' });
      await clickQuote(page, 'beautiful');
      expect(await theme.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Appearance' }).click();
      await theme.getByRole('radio', { name: 'Dark', exact: true }).click();
      await page.keyboard.press('Escape');
      await expect.poll(async () => theme.isVisible()).toBe(false);
      await page.keyboard.press('Escape');
      await page.waitForURL(`**${ARTICLE}/`);
    },
  );

  journey('a passage link whose code does not come says so, and asks again', async ({ reader }) => {
    const page = await reader.open('/', { expected });
    await page.route('**/passages-*.js*', async (route) => route.abort());
    await page.goto(`${ARTICLE}?exact=sparking+change`);
    await line(page).waitFor();
    expect(await line(page).innerText()).toContain('is not marked');
    await page.unroute('**/passages-*.js*');
    await line(page).getByRole('button', { name: 'Try again' }).click();
    await expect.poll(async () => line(page).count()).toBe(0);
    await expect.poll(async () => page.evaluate(() => CSS.highlights.has('verbatim-passage'))).toBe(true);
  });
});

describe('8, what failed once can be had again', () => {
  journey('a panel: it says why, the article stays, and Try again brings it', async ({ reader }) => {
    const page = await reader.open(ARTICLE, { expected });
    await page.route('**/{people,timeline}-routes-*.js*', async (route) => route.abort());
    for (const [name, part] of [
      ['People', 'people'],
      ['Timeline', 'timeline'],
    ] as const) {
      await tab(page, name).click();
      await page.waitForURL(`**/${part}/`);
      await panel(page).getByText('A part of the app did not arrive').waitFor();
      expect(await page.locator('#text p').count()).toBe(8);
    }
    await page.context().setOffline(true);
    await panel(page).getByRole('button', { name: 'Try again' }).click();
    await panel(page).getByText('There is no connection').waitFor();
    await page.context().setOffline(false);
    await page.unroute('**/{people,timeline}-routes-*.js*');
    await panel(page).getByRole('button', { name: 'Try again' }).click();
    await expect.poll(async () => panel(page).locator('h2').first().textContent()).toBe('Timeline');
    await tab(page, 'People').click();
    await expect.poll(async () => panel(page).textContent()).toContain('Harvey Weinstein');
  });

  journey('an old tab after a deploy: one press reloads the page, and it is the same', async ({ reader }) => {
    const page = await reader.open(ARTICLE, { expected });
    await page.route('**/people-routes-*.js*', async (route) => route.fulfill({ status: 404, body: '' }));
    await tab(page, 'People').click();
    const reload = panel(page).getByRole('button', { name: 'Reload the page' });
    await reload.waitFor();
    await page.unroute('**/people-routes-*.js*');
    await reload.click();
    await expect.poll(async () => panel(page).textContent()).toContain('Harvey Weinstein');
    expect(new URL(page.url()).pathname).toBe(`${ARTICLE}/people/`);
  });

  journey('offline an opened page’s quotes open', async ({ reader }) => {
    const page = await reader.open(ARTICLE, { expected });
    await page.context().setOffline(true);
    await clickQuote(page, 'beautiful');
    await expect.poll(async () => panel(page).locator('blockquote').textContent()).toContain('beautiful');
  });
});

describe('9, the page that answers unknown addresses', () => {
  journey(
    'says nothing of an address of its own, with JavaScript off too, and leads on',
    async ({ reader }) => {
      const page = await reader.open('/articles/nobody/', { expected, javaScriptEnabled: false });
      expect(await page.locator('main').innerText()).toContain('Nothing stands at this address');
      expect(await page.locator('main').innerText()).not.toContain('404');
      await page.getByRole('link', { name: 'Go to the library' }).click();
      await page.waitForURL((url) => url.pathname === '/');
    },
  );

  journey.for([
    '/ARTICLES/Alyssa-Milano-on-MeToo/Quotes/Beautiful',
    '/articles/alyssa%2Dmilano-on-metoo/quotes/beautiful/',
    '/articles/alyssa-milano-on-metoo/quotes/b%65autiful',
    '/articles/alyssa-milano-on-metoo//quotes/beautiful/',
  ])('%s opens, at the address that is its own', async (path, { reader }) => {
    const page = await reader.open(`${path}?order=told#w0`, { expected });
    expect(await panel(page).locator('blockquote').textContent()).toContain('beautiful');
    const { pathname, search, hash } = new URL(page.url());
    expect(pathname + search + hash).toBe(`${ARTICLE}/quotes/beautiful/?order=told#w0`);
  });

  journey('the same with and without the last slash, and Back', async ({ reader }) => {
    const page = await reader.open(`${ARTICLE}/people`);
    expect(await tab(page, 'People').getAttribute('aria-current')).toBe('true');
    await page.goto(`${ARTICLE}/timeline/`);
    await page.goBack();
    await expect.poll(async () => tab(page, 'People').getAttribute('aria-current')).toBe('true');
  });
});

journey('18, a card is asked for on its own host, whatever the path begins with', async ({ reader }) => {
  const page = await reader.open('/', { expected });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).host));
  const site = inject('site');
  await page.goto(`${site}//evil.example/..%2F${ARTICLE.slice(1)}/quotes/on-the-view/?view=card`);
  await page.waitForURL(/card\/$/u);
  expect(new Set(asked)).toEqual(new Set([new URL(site).host]));
});
