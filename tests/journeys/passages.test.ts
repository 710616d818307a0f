import { expect } from 'vitest';
import { ARTICLE, journey, ON_A_PHONE } from './journey.ts';
import { CLIPBOARD, clipboardOf, copyLink, litIn, litIsInSight, select, toolbarOf } from './selecting.ts';

const THEIRS = 'women from all over the world';

journey('words selected, their link copied, and opened by someone else', async ({ reader }) => {
  const page = await reader.open(ARTICLE, CLIPBOARD);
  await select(page, THEIRS);
  const link = await copyLink(page);
  expect(link, 'the page of the quotation names the speaker').toBe(
    `${ARTICLE}/quotes/on-the-view/?exact=women+from+all+over+the+world`,
  );
  const other = await reader.open(link);
  await expect.poll(async () => litIn(other)).toBe(THEIRS);
  expect(await litIsInSight(other)).toBe(true);
  expect(other.url(), 'the address stays').toContain(link);
});

journey('a passage across paragraphs, and one of our titles between', async ({ reader }) => {
  const page = await reader.open(ARTICLE, CLIPBOARD);
  await select(page, 'hopes of sparking change', 'Recently Alyssa shared');
  const other = await reader.open(await copyLink(page));
  await expect.poll(async () => litIn(other)).toBe('hopes of sparking change.\nRecently Alyssa shared');
});

journey('words that occur twice: those that were selected are lit, and no others', async ({ reader }) => {
  const page = await reader.open(ARTICLE, CLIPBOARD);
  await select(page, 'in this industry', 'in this industry', 1);
  const other = await reader.open(await copyLink(page));
  await expect.poll(async () => litIn(other)).toBe('in this industry');
  const before = await other.evaluate(() => {
    const [range] = CSS.highlights.get('verbatim-passage') ?? [];
    const paragraph = document.getElementById('p5');
    if (!(range instanceof Range) || !paragraph) return '';
    const all = document.createRange();
    all.setStart(paragraph, 0);
    all.setEnd(range.startContainer, range.startOffset);
    return all.toString();
  });
  expect(before).toMatch(/then I’m not gonna work $/u);
});

journey('a long passage travels as its first and last words', async ({ reader }) => {
  const page = await reader.open(ARTICLE, CLIPBOARD);
  await select(page, 'The 46-year-old', 'the #MeToo hashtag.');
  const link = await copyLink(page);
  expect(link.length).toBeLessThan(250);
  const other = await reader.open(link, { ...ON_A_PHONE });
  await expect.poll(async () => litIn(other)).toMatch(/^The 46-year-old[^]*the #MeToo hashtag\.$/u);
  expect(await litIsInSight(other)).toBe(true);
});

journey('a passage opened where there are no Custom Highlights is lit all the same', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}?exact=dozens+of+women+%E2%80%93+and+championed`, {
    before: () => Reflect.deleteProperty(CSS, 'highlights'),
  });
  const boxes = page.locator('[data-overlay="verbatim-passage"] > div');
  await boxes.first().waitFor();
  const off = await page.evaluate(() => {
    const words = document.querySelector('#p1');
    const box = document.querySelector('[data-overlay] > div');
    if (!words || !box) return null;
    const [outer, inner] = [words.getBoundingClientRect(), box.getBoundingClientRect()];
    return inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1 && inner.width > 40;
  });
  expect(off, 'the boxes lie over the words').toBe(true);
  expect(await page.locator('#text [data-overlay]').count(), 'the text’s nodes are left alone').toBe(0);
});

journey(
  'a reader who goes on to a quotation leaves the passage; Back lights it again',
  async ({ reader }) => {
    const page = await reader.open(`${ARTICLE}?exact=sparking+change`);
    await expect.poll(async () => litIn(page)).toBe('sparking change');
    await page.locator('#text a[data-quote="very-visible"]').click();
    await expect.poll(async () => litIn(page)).toBeNull();
    await page.goBack();
    await expect.poll(async () => litIn(page)).toBe('sparking change');
  },
);

journey('a copied selection says who said it, in a message and in a document', async ({ reader }) => {
  const page = await reader.open(ARTICLE, CLIPBOARD);
  await select(page, 'assaulted on a movie set');
  await toolbarOf(page).getByRole('button', { name: 'Copy with attribution' }).click();
  await toolbarOf(page).getByRole('button', { name: 'Copied' }).waitFor();
  const plain = await clipboardOf(page);
  expect(plain, 'the reserve stands first, and no marks around the writer’s words').toMatch(
    /^Claimed by Alyssa Milano, as the article reports it: assaulted on a movie set\n/u,
  );
  expect(plain).toMatch(/\/quotes\/[a-z-]+\/\?exact=assaulted\+on\+a\+movie\+set$/u);
  const html = await clipboardOf(page, 'text/html');
  expect(html).toContain('<blockquote>');
  expect(html).toMatch(/<a href="[^"]*exact=assaulted/u);
});

journey('Ctrl+C inside the article copies the words and nothing else', async ({ reader }) => {
  const page = await reader.open(ARTICLE, CLIPBOARD);
  await select(page, THEIRS);
  await toolbarOf(page).waitFor();
  await page.keyboard.press('Control+C');
  expect(await clipboardOf(page)).toBe(THEIRS);
});

journey('Share hands the words, who said them and the link to the system', async ({ reader }) => {
  const page = await reader.open(ARTICLE, {
    before: () => {
      const share = async (data: ShareData) => {
        document.documentElement.dataset['shared'] = JSON.stringify(data);
      };
      Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    },
  });
  await select(page, THEIRS);
  await toolbarOf(page).getByRole('button', { name: 'Share' }).click();
  const shared = await page.locator('html').getAttribute('data-shared');
  expect(shared).toContain(`“${THEIRS}”`);
  expect(shared).toContain('Alyssa Milano, on ‘The View’');
  expect(shared).toMatch(/"url":"http[^"]*\/quotes\/on-the-view\/\?exact=women/u);
});

journey('where the system cannot share, no such button is shown', async ({ reader }) => {
  const page = await reader.open(ARTICLE, {
    before: () => Reflect.deleteProperty(Navigator.prototype, 'share'),
  });
  await select(page, THEIRS);
  await toolbarOf(page).waitFor();
  expect(await toolbarOf(page).getByRole('button').allInnerTexts()).toEqual([
    'Copy link to this passage',
    'Copy with attribution',
  ]);
});
