import { expect } from 'vitest';
import { ARTICLE } from '../journey.ts';
import { inOtherEngines } from './in-engines.ts';
import type { Reader } from './reader.ts';

const look = async (reader: Reader) =>
  reader.run(() => {
    const { backgroundColor } = getComputedStyle(document.documentElement);
    const { fontSize } = getComputedStyle(document.querySelector('#text p') ?? document.body);
    return { backgroundColor, fontSize };
  }, null);

inOtherEngines('how a page looks is chosen, seen at once, kept, and reset', async (reader) => {
  await reader.open(ARTICLE);
  const before = await look(reader);
  await reader.click('button', 'Appearance');
  await reader.click('label', 'Sepia');
  await expect.poll(async () => (await look(reader)).backgroundColor).not.toBe(before.backgroundColor);
  await reader.run(() => document.querySelector<HTMLElement>('input[type=range]')?.focus(), null);
  for (let press = 0; press < 4; press += 1) await reader.press('ArrowRight');
  await expect.poll(async () => (await look(reader)).fontSize).not.toBe(before.fontSize);
  const chosen = await look(reader);
  expect(await reader.violations()).toEqual([]);
  await reader.reload();
  expect(await look(reader)).toEqual(chosen);
  await reader.click('button', 'Appearance');
  await reader.click('button', 'Reset');
  await expect.poll(async () => look(reader)).toEqual(before);
});
