import { expect } from 'vitest';
import milano from '../../../src/content/alyssa-milano-on-metoo/article.ts';
import { ARTICLE } from '../journey.ts';
import { inEngines } from './in-engines.ts';
import type { Reader } from './reader.ts';

const openQuote = async (reader: Reader) =>
  reader.run(() => document.querySelector('#text a[aria-current]')?.getAttribute('data-quote') ?? null, null);
const lit = async (reader: Reader) =>
  reader.run(
    () => [...document.querySelectorAll('#text [data-lit]')].map((run) => run.textContent).join(''),
    null,
  );

inEngines('the library leads to the article, which is there word for word', async (reader) => {
  await reader.open('/');
  await reader.click('main a');
  await expect.poll(reader.path).toBe(`${ARTICLE}/`);
  const shown = () => [...document.querySelectorAll('#text p')].map((paragraph) => paragraph.textContent);
  const words = milano.paragraphs.map(({ start, end }) => milano.text.slice(start, end));
  await expect.poll(async () => reader.run(shown, null)).toEqual(words);
});

inEngines('each quotation opens at a click, with its speaker and what tells of it', async (reader) => {
  await reader.open(ARTICLE);
  for (const { id } of milano.quotes) {
    await reader.click(`#text a[data-quote=${id}]`);
    await expect.poll(reader.path).toBe(`${ARTICLE}/quotes/${id}/`);
    await expect.poll(async () => openQuote(reader)).toBe(id);
    await expect.poll(async () => reader.textOf('.panel h2')).toBe('Alyssa Milano');
    expect(await lit(reader), id).not.toBe('');
  }
});

inEngines('a person: what the article says of them leads to its words', async (reader) => {
  await reader.open(ARTICLE);
  await reader.click('nav[aria-label=Panels] a', 'People');
  await reader.click('.panel a[href$="/people/harvey-weinstein/"]');
  await expect.poll(reader.path).toBe(`${ARTICLE}/people/harvey-weinstein/`);
  await expect.poll(async () => reader.textOf('.panel h2')).toBe('Harvey Weinstein');
  await reader.click('.panel a[href*="#w"]');
  await expect.poll(reader.path).toMatch(/harvey-weinstein\/#w\d+$/u);
  const isInSight = () => {
    const { top = -1, bottom = -1 } =
      document.getElementById(location.hash.slice(1))?.getBoundingClientRect() ?? {};
    return top > 0 && bottom < innerHeight;
  };
  await expect.poll(async () => reader.run(isInSight, null)).toBe(true);
});

inEngines('an event lights its words', async (reader) => {
  await reader.open(ARTICLE);
  await reader.click('nav[aria-label=Panels] a', 'Timeline');
  await reader.click('.panel a[href$="/timeline/the-movements/"]');
  await expect.poll(reader.path).toBe(`${ARTICLE}/timeline/the-movements/`);
  await expect.poll(async () => lit(reader)).toContain('Time’s Up movements in 2017');
});

inEngines('Back and Forward step through what was opened', async (reader) => {
  await reader.open(ARTICLE);
  await reader.click('#text a[data-quote=beautiful]');
  await expect.poll(async () => openQuote(reader)).toBe('beautiful');
  await reader.click('#text a[data-quote=on-the-view]');
  await expect.poll(async () => openQuote(reader)).toBe('on-the-view');
  await reader.back();
  await expect.poll(async () => openQuote(reader)).toBe('beautiful');
  await reader.back();
  await expect.poll(async () => openQuote(reader)).toBeNull();
  expect(await reader.path()).toBe(`${ARTICLE}/`);
  await reader.forward();
  await expect.poll(async () => openQuote(reader)).toBe('beautiful');
});

inEngines('with the keyboard alone: Tab, Enter, an arrow, Escape', async (reader) => {
  const focused = async () =>
    reader.run(() => document.activeElement?.getAttribute('data-quote') ?? '', null);
  await reader.open(ARTICLE);
  for (let presses = 0; presses < 60 && (await focused()) !== 'beautiful'; presses += 1)
    await reader.press('Tab');
  await reader.press('Enter');
  await expect.poll(async () => openQuote(reader)).toBe('beautiful');
  await reader.press('ArrowRight');
  await expect.poll(async () => openQuote(reader)).toBe('claimed-assault');
  await reader.press('Escape');
  await expect.poll(reader.path).toBe(`${ARTICLE}/`);
  await expect.poll(async () => openQuote(reader)).toBeNull();
});
