import { expect } from 'vitest';
import { ARTICLE, DESKTOP, PHONE } from '../journey.ts';
import { inEngines, inOtherEngines } from './in-engines.ts';
import type { Reader } from './reader.ts';

const PLACES = [
  '/',
  ARTICLE,
  `${ARTICLE}/quotes/claimed-assault`,
  `${ARTICLE}/people/alyssa-milano`,
  `${ARTICLE}/timeline`,
];

/** By the paper's lightness: `oklch(0.2 …)`, or of 255. */
const isDark = async (reader: Reader) =>
  reader.run(() => {
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const [lightness = 255] = (/\d+(?:\.\d+)?/u.exec(paper) ?? []).map(Number);
    return lightness < (paper.startsWith('oklch') ? 0.5 : 128);
  }, null);

async function chooseDark(reader: Reader): Promise<void> {
  await reader.click('button', 'Appearance');
  await reader.click('label', 'Dark');
  await expect.poll(async () => isDark(reader)).toBe(true);
}

inEngines('the dark theme is chosen at a click, and kept', async (reader) => {
  await reader.open(ARTICLE);
  expect(await isDark(reader)).toBe(false);
  await chooseDark(reader);
  await reader.reload();
  expect(await isDark(reader)).toBe(true);
});

inEngines('on a phone a quotation opens in a sheet, and stays in sight above it', async (reader) => {
  await reader.open(ARTICLE, PHONE);
  for (const id of ['beautiful', 'activist-since-fifteen']) {
    await reader.click(`#text a[data-quote=${id}]`);
    await expect.poll(reader.path).toBe(`${ARTICLE}/quotes/${id}/`);
    const isAbove = (id: string) => {
      const quote = document.querySelector(`#text a[data-quote=${id}]`)?.getClientRects()[0];
      const sheet = document.querySelector('[data-sheet]')?.getBoundingClientRect();
      return quote !== undefined && sheet !== undefined && quote.top > 40 && quote.bottom < sheet.top;
    };
    await expect.poll(async () => reader.run(isAbove, id), { message: id }).toBe(true);
  }
  const wide = await reader.run(() => document.documentElement.scrollWidth > innerWidth, null);
  expect(wide, 'nothing is cut off sideways').toBe(false);
});

async function expectNoBarrier(reader: Reader, window: typeof DESKTOP): Promise<void> {
  for (const place of PLACES) {
    await reader.open(place, window);
    expect(await reader.violations(), place).toEqual([]);
  }
}

inOtherEngines('axe finds nothing on a desktop, in the light', async (reader) => {
  await expectNoBarrier(reader, DESKTOP);
});

inOtherEngines('axe finds nothing on a phone, in the dark', async (reader) => {
  await reader.open(ARTICLE, PHONE);
  await chooseDark(reader);
  await expectNoBarrier(reader, PHONE);
});
