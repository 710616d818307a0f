import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ARTICLE, journey, ON_A_PHONE } from './journey.ts';
import { CLIPBOARD, clipboardOf, select } from './selecting.ts';

const QUOTE = `${ARTICLE}/quotes/claimed-assault`;
const panelOf = (page: Page) => page.getByRole('complementary', { name: 'About the quotes' });
const press = async (page: Page, name: string) => panelOf(page).getByRole('button', { name }).click();
const copied = async (page: Page) => panelOf(page).getByText('Copied', { exact: true }).waitFor();

journey('a quotation is copied with who said it, for a message and for a document', async ({ reader }) => {
  const page = await reader.open(QUOTE, CLIPBOARD);
  await press(page, 'Copy with attribution');
  await copied(page);
  const plain = await clipboardOf(page);
  expect(plain).toMatch(/: she was was assaulted on a movie set [^\n]*alleged abuser\n/u);
  expect(plain).toContain('Alyssa Milano, as the article reports it');
  expect(plain, 'the reserve stays attached').toContain('Claimed by Alyssa Milano');
  expect(plain).toMatch(/\nhttp:\/\/[^\n]*\/quotes\/claimed-assault\/$/u);
  const html = await clipboardOf(page, 'text/html');
  expect(html).toContain('<blockquote>');
  expect(html).toMatch(
    /^<p>Claimed by Alyssa Milano[^]*From “<a href="http[^"]*\/quotes\/claimed-assault\/">/u,
  );
});

journey('the link that is copied is the quotation’s, without how the page is viewed', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/quotes/on-the-view?voice=alyssa-milano#w0`, CLIPBOARD);
  await press(page, 'Copy link');
  await copied(page);
  expect(await clipboardOf(page)).toMatch(/^http:\/\/[^?#]*\/quotes\/on-the-view\/$/u);
});

journey('what was done with one quotation is not said of the next', async ({ reader }) => {
  const page = await reader.open(QUOTE, CLIPBOARD);
  await press(page, 'Copy link');
  await copied(page);
  await page.keyboard.press('ArrowRight');
  await page.waitForURL('**/quotes/almost-25-years/');
  await expect.poll(async () => panelOf(page).getByText('Copied').count()).toBe(0);
  await press(page, 'Copy with attribution');
  await copied(page);
  expect(await clipboardOf(page)).toMatch(/^Claimed by Alyssa Milano: “almost 25 years”\n/u);
});

journey('with the keyboard alone, and the focus stays where it is', async ({ reader }) => {
  const page = await reader.open(QUOTE, CLIPBOARD);
  const button = panelOf(page).getByRole('button', { name: 'Copy with attribution' });
  await button.focus();
  await page.keyboard.press('Enter');
  await copied(page);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy link');
});

journey('nothing behind the buttons is loaded before the reader comes near', async ({ reader }) => {
  const page = await reader.open(QUOTE);
  const loaded = async () =>
    page.evaluate(() =>
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('quote-acting')),
    );
  expect(await loaded()).toEqual([]);
  await panelOf(page).getByRole('button', { name: 'Cite' }).hover();
  await expect.poll(async () => (await loaded()).length).toBeGreaterThan(0);
});

journey('one press is enough, however late what stands behind it comes', async ({ reader }) => {
  const page = await reader.open(QUOTE, CLIPBOARD);
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/quote-acting*.js', async (route) => answered.then(async () => route.continue()));
  await press(page, 'Copy with attribution');
  expect(await panelOf(page).getByText('Copied').count()).toBe(0);
  answer();
  await copied(page);
  expect(await clipboardOf(page)).toContain('she was was assaulted');
});

journey('where they cannot be loaded, the reader is told, and can press again', async ({ reader }) => {
  const page = await reader.open(QUOTE, {
    ...CLIPBOARD,
    expected: /ERR_FAILED|Failed to load|preload/u,
  });
  await page.route('**/quote-acting*', async (route) => route.abort());
  await press(page, 'Copy link');
  await panelOf(page).getByText('This could not be loaded.').waitFor();
  expect(await panelOf(page).getByRole('blockquote').isVisible()).toBe(true);
});

journey('where the clipboard is refused, the words are shown to be copied by hand', async ({ reader }) => {
  const page = await reader.open(QUOTE, {
    before: () => {
      const refuse = async () => Promise.reject(new DOMException('No', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse, write: refuse } });
    },
  });
  await press(page, 'Copy with attribution');
  const field = panelOf(page).getByRole('textbox');
  expect(await field.inputValue()).toMatch(
    /^Claimed by Alyssa Milano, [^]*she was was assaulted [^]*\/claimed-assault\/$/u,
  );
  await field.focus();
  await page.keyboard.press('ArrowRight');
  expect(page.url(), 'an arrow key in the field moves the caret').toContain('/claimed-assault');
});

journey('Share hands the quotation to the system, reserve and all', async ({ reader }) => {
  const page = await reader.open(QUOTE, {
    ...ON_A_PHONE,
    before: () => {
      const share = async (data: ShareData) => {
        document.documentElement.dataset['shared'] = JSON.stringify(data);
      };
      Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    },
  });
  await press(page, 'Share');
  await expect
    .poll(async () => page.locator('html').getAttribute('data-shared'))
    .toContain('Claimed by Alyssa Milano');
  const shared = await page.locator('html').getAttribute('data-shared');
  expect(shared).toContain('as the article reports it');
  expect(shared).toMatch(/"url":"http[^"]*\/quotes\/claimed-assault\/"/u);
});

journey('where the system cannot share, no such button is shown', async ({ reader }) => {
  const page = await reader.open(QUOTE, {
    before: () => Reflect.deleteProperty(Navigator.prototype, 'share'),
  });
  await panelOf(page).getByRole('button', { name: 'Cite' }).waitFor();
  expect(await panelOf(page).getByRole('button', { name: 'Share' }).count()).toBe(0);
});

journey(
  'Ctrl+C copies what is selected and adds nothing, in the text and in the panel',
  async ({ reader }) => {
    const page = await reader.open(`${ARTICLE}/quotes/on-the-view`, CLIPBOARD);
    await select(page, 'she said: "The beautiful thing', 'share their stories');
    await page.keyboard.press('Control+C');
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(await clipboardOf(page)).toBe(selected);
    const html = await clipboardOf(page, 'text/html');
    const words = await page.evaluate((html) => {
      return new DOMParser().parseFromString(html, 'text/html').body.textContent;
    }, html);
    // Between elements a browser may write a space as one that does not break: its own business too.
    expect(words.replaceAll('\u{A0}', ' ').trim()).toBe(selected);
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('.panel blockquote') ?? document.body),
    );
    await page.keyboard.press('Control+C');
    expect(await clipboardOf(page)).not.toMatch(/—|http|Verbatim/u);
  },
);

journey('without JavaScript no button pretends, and the files are a link away', async ({ reader }) => {
  const page = await reader.open(QUOTE, { javaScriptEnabled: false });
  expect(await panelOf(page).getByRole('button').count()).toBe(0);
  await panelOf(page).getByRole('link', { name: 'Cite and export' }).click();
  expect(page.url()).toMatch(/#cite-and-export$/u);
});

journey('a Share button that the static page did not have moves nothing', async ({ reader }) => {
  for (const width of [1440, 900, 390, 320]) {
    const page = await reader.open(QUOTE, {
      viewport: { width, height: 844 },
      before: () => {
        Object.defineProperty(navigator, 'share', { value: async () => undefined, configurable: true });
        // What a face moves that comes late is another journey's question.
        if (location.protocol !== 'about:') sessionStorage.setItem('verbatim:faces', 'stand-in');
      },
    });
    await panelOf(page).getByRole('button', { name: 'Share' }).waitFor();
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 100);
        }),
    );
    expect(moved, `${width} px`).toBe(0);
  }
});
