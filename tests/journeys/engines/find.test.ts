import { expect } from 'vitest';
import { ARTICLE } from '../journey.ts';
import { inEngines } from './in-engines.ts';
import type { Reader } from './reader.ts';

const count = async (reader: Reader) => reader.textOf('.find-count');

/** Whether the current match is lit, by a highlight or by boxes, where the reader sees it. */
const isLitInSight = async (reader: Reader) =>
  reader.run(() => {
    const name = 'verbatim-found-current';
    const range = 'highlights' in CSS ? Array.from(CSS.highlights.get(name) ?? [])[0] : undefined;
    const box = document.querySelector(`[data-overlay=${name}] > div`);
    const shown = range instanceof Range ? range : box;
    const { top = -1, bottom = -1 } = shown?.getBoundingClientRect() ?? {};
    return top > 60 && bottom < innerHeight;
  }, null);

inEngines('words are found by keys alone, with who says them, and lit where they stand', async (reader) => {
  await reader.open(ARTICLE);
  await expect.poll(async () => reader.textOf('.at-rest'), { timeout: 15_000 }).toContain('Keys');
  await reader.press('/');
  const isReady = () => document.activeElement?.id === 'find-field';
  await expect.poll(async () => reader.run(isReady, null), { timeout: 10_000 }).toBe(true);
  for (const key of 'stories') await reader.press(key);
  await expect.poll(async () => count(reader)).toBe('1 of 4: Not inside a quotation');
  await reader.press('Shift+Enter');
  await expect.poll(async () => count(reader)).toBe('4 of 4: Alyssa Milano');
  await expect.poll(async () => isLitInSight(reader)).toBe(true);
  await expect.poll(reader.path).toBe(`${ARTICLE}/?find=stories`);
  expect(await reader.violations('.panel')).toEqual([]);
  await reader.press('Escape');
  await expect.poll(reader.path).toBe(`${ARTICLE}/`);
});

inEngines('all keys are listed, and those of one character can be turned off', async (reader) => {
  await reader.open(ARTICLE);
  await expect.poll(async () => reader.textOf('.at-rest'), { timeout: 15_000 }).toContain('Keys');
  await reader.press('?');
  await expect
    .poll(async () => reader.textOf('.key-list'), { timeout: 10_000 })
    .toContain('Find in the article');
  expect(await reader.violations('.key-list')).toEqual([]);
  await reader.click('.key-list input');
  await reader.press('Escape');
  await expect.poll(async () => reader.textOf('.key-list')).toBe('');
  await reader.reload();
  await expect.poll(async () => reader.textOf('.at-rest'), { timeout: 15_000 }).toContain('Keys');
  await reader.press('/');
  await reader.press('?');
  expect(await reader.textOf('.key-list')).toBe('');
  expect(await reader.path()).toBe(`${ARTICLE}/`);
});
