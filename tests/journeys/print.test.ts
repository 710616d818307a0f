import type { Page } from 'playwright-core';
import { extractLinks, extractText, getDocumentProxy } from 'unpdf';
import { expect } from 'vitest';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { attributionOf } from '../../src/article/saying/attribution.ts';
import { ARTICLE, journey, PHONE } from './journey.ts';

const SITE = 'http://localhost:4173';

interface Printed {
  readonly words: string;
  readonly links: readonly string[];
}

/** What stands on paper, and where its links lead; the lines of a paragraph are one. */
async function printed(page: Page): Promise<Printed> {
  await styled(page);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const { text } = await extractText(pdf, { mergePages: true });
  const { links } = await extractLinks(pdf);
  return { words: text.replaceAll(/\s+/gu, ' '), links };
}

/** No screen waits for the style of the print. */
async function styled(page: Page): Promise<void> {
  const isThere = () => Boolean(document.querySelector<HTMLLinkElement>('head link[data-modes]')?.sheet);
  await expect.poll(() => page.evaluate(isThere)).toBe(true);
}

/** A line may break after a hyphen of an address. */
const unbroken = (words: string) => words.replaceAll(/([-/]) (?=\S)/gu, '$1');

const ways = [
  ['with JavaScript', true],
  ['without JavaScript', false],
] as const;

journey.for(ways)('%s every quotation has its number, and a note', async ([, script], { reader }) => {
  const page = await reader.open(`${ARTICLE}/quotes/on-the-view`, { javaScriptEnabled: script });
  const { words } = await printed(page);
  const [text = '', notes = ''] = words.split('Who said it');
  expect(text).toMatch(/"beautiful" ?1 ?\./u);
  expect(text).toMatch(/"almost 25 years" ?3 ago by a "very visible" ?4 alleged abuser ?2/u);
  expect(text).toMatch(/shared their stories with me\." ?6/u);
  milano.quotes.forEach((quote, index) =>
    expect(notes).toContain(`${index + 1}. ${attributionOf(milano, quote)}. `),
  );
  expect(notes.match(/\d\. Claimed by/gu), 'the reserve stands first').toHaveLength(3);
});

journey.for(ways)('%s the notes print their addresses, and link to them', async ([, script], { reader }) => {
  const { words, links } = await printed(await reader.open(ARTICLE, { javaScriptEnabled: script }));
  const addresses = unbroken(words);
  expect(addresses).toContain(`Printed from Verbatim: ${SITE}${ARTICLE}/`);
  for (const { id } of milano.quotes) {
    expect(addresses).toContain(`${SITE}${ARTICLE}/quotes/${id}/`);
    expect(
      links.some((link) => link.endsWith(`/quotes/${id}/`)),
      id,
    ).toBe(true);
  }
});

journey('what is for a screen only stays there', async ({ reader }) => {
  for (const viewport of [undefined, PHONE]) {
    const page = await reader.open(`${ARTICLE}/quotes/claimed-assault`, viewport && { viewport });
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    await page.getByRole('dialog').getByText('BibTeX', { exact: true }).waitFor();
    const { words } = await printed(page);
    expect(words).toContain('Alyssa Milano has praised the #MeToo movement');
    expect(words).not.toMatch(
      /How the article attributes it|Copy|Share|Skip to|Timeline|Voices|Cite and export|BibTeX|\[sic\]/u,
    );
  }
});

journey('on a screen the notes are not shown, and a screen reader meets none of them', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  expect(await page.getByText('Who said it', { exact: true }).isVisible()).toBe(false);
  expect(await page.getByRole('region', { name: 'Who said it' }).count()).toBe(0);
});

journey('a reader who came from the library prints the notes too', async ({ reader }) => {
  const page = await reader.open('/');
  await page.locator(`a[href="${ARTICLE}/"]`).first().click();
  await page.getByRole('region', { name: 'Cite and export' }).waitFor();
  const { words } = await printed(page);
  expect(words).toMatch(/"beautiful" ?1 ?\..*Who said it.* 11\. Alyssa Milano/u);
});

journey('a dark theme is printed in black on white', async ({ reader }) => {
  for (const theme of ['device', 'chosen']) {
    const page = await reader.open(`${ARTICLE}/quotes/on-the-view`, { colorScheme: 'dark' });
    if (theme === 'chosen') await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    await styled(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await page.evaluate(() => {
      const open = document.querySelector('#text a[aria-current]');
      const of = (element: Element | null) => element && getComputedStyle(element);
      const page = of(document.documentElement);
      return [page?.backgroundColor, page?.color, of(open)?.backgroundColor, of(open)?.color];
    });
    expect(colours, theme).toEqual([
      'rgb(255, 255, 255)',
      'rgb(0, 0, 0)',
      'rgba(0, 0, 0, 0)',
      'rgb(0, 0, 0)',
    ]);
  }
});

journey('each voice has a line of its own, and reported speech a thinner one', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await styled(page);
  await page.emulateMedia({ media: 'print' });
  const lines = await page.evaluate(() => {
    const quote = document.querySelector<HTMLElement>('#text a[data-quote=beautiful]');
    return [1, 2, 3, 4, 5, 6].map((pen) => {
      if (quote) quote.dataset['pen'] = String(pen);
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(quote ?? document.body);
      return `${textDecorationLine} ${textDecorationStyle}`;
    });
  });
  expect(new Set(lines).size).toBe(6);
  const thickness = async (id: string) =>
    page
      .locator(`#text a[data-quote=${id}]`)
      .first()
      .evaluate((link) => Number.parseFloat(getComputedStyle(link).textDecorationThickness));
  expect(await thickness('coming-forward')).toBeLessThan(await thickness('on-the-view'));
});

journey('what is printed before the app has started looks the same', async ({ reader }) => {
  const page = await reader.open(ARTICLE, { javaScriptEnabled: false });
  await styled(page);
  const early = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const started = await reader.open(ARTICLE);
  await styled(started);
  const late = await getDocumentProxy(new Uint8Array(await started.pdf({ format: 'A4' })));
  expect(early.numPages).toBe(late.numPages);
  const words = async (pdf: typeof early) => (await extractText(pdf, { mergePages: true })).text;
  expect(await words(early)).toBe(await words(late));
  expect(await words(early)).not.toContain('How the article attributes it');
});
