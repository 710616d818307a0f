import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { ARTICLE, journey } from './journey.ts';

const source = readFileSync('src/content/alyssa-milano-on-metoo/source.txt', 'utf8');
const off = { javaScriptEnabled: false };

journey('without JavaScript the text is the source’s, and its links work', async ({ reader }) => {
  const page = await reader.open(ARTICLE, off);
  expect((await page.locator('#text p').allTextContents()).join('\n')).toBe(source.trimEnd());
  await page.locator('a[data-quote=on-the-view]').click();
  await page.waitForURL('**/quotes/on-the-view/');
  const panel = page.getByRole('complementary');
  expect(await panel.getByText('How the article attributes it').isVisible()).toBe(true);
  await panel.getByRole('link', { name: 'she', exact: true }).first().click();
  expect(page.url()).toMatch(/#w\d+$/u);
  await page.getByRole('link', { name: 'Close the panel' }).click();
  await page.waitForURL(`**${ARTICLE}/`);
});

journey(
  'without JavaScript people and times are read too, and the sections are links',
  async ({ reader }) => {
    const page = await reader.open(ARTICLE, off);
    for (const [tab, words] of [
      ['People', 'Harvey Weinstein'],
      ['Timeline', 'almost 25 years'],
      ['Quotes', 'Alyssa Milano'],
    ] as const) {
      await page.getByRole('navigation', { name: 'Panels' }).getByRole('link', { name: tab }).click();
      expect(await page.locator('.panel').textContent()).toContain(words);
    }
    await page.locator('#section-coming-forward a').click();
    await page.waitForURL('**/sections/coming-forward/');
  },
);

journey('without JavaScript a phone shows the panel, and the quotation above it', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/quotes/beautiful`, {
    ...off,
    viewport: { width: 390, height: 844 },
  });
  expect(await page.getByText('How the article attributes it').isVisible()).toBe(true);
});

journey('without JavaScript a deep link is at its words, and they are lit', async ({ reader }) => {
  for (const [path, words] of [
    ['quotes/activist-since-fifteen', '#text a[data-quote=activist-since-fifteen]'],
    ['sections/coming-forward', '#section-coming-forward'],
  ] as const) {
    const page = await reader.open(`${ARTICLE}/${path}/`, off);
    await page.waitForURL(/#(?:w\d+|section-)/u);
    const box = await page.locator(words).first().boundingBox();
    expect(box?.y, path).toBeGreaterThan(0);
    expect(box?.y, path).toBeLessThan(600);
  }
});

journey('without JavaScript no control is there that needs it', async ({ reader }) => {
  for (const path of ['', '/quotes/on-the-view/', '/timeline/']) {
    const page = await reader.open(ARTICLE + path, { ...off, viewport: { width: 390, height: 844 } });
    const names = await page.locator('button:visible').allTextContents();
    expect(names, path).toEqual(['Sections']);
    expect(await page.getByText('As it is told').isVisible(), path).toBe(false);
  }
});

journey('without JavaScript the menu of sections opens, and leads there', async ({ reader }) => {
  const page = await reader.open(ARTICLE, { ...off, viewport: { width: 390, height: 844 } });
  const menu = page.getByRole('navigation', { name: 'Sections' });
  expect(await menu.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Sections' }).click();
  await menu.getByRole('link').last().click();
  await page.waitForURL('**/sections/**');
});
