import { expect } from 'vitest';
import { ARTICLE } from '../journey.ts';
import { inOtherEngines } from './in-engines.ts';

inOtherEngines('the place where reading stopped is kept in every engine', async (reader) => {
  await reader.open(ARTICLE);
  // What keeps the place comes when the page rests, so the reader goes on until it has come.
  const readOn = () => {
    scrollBy({ top: scrollY < 1200 ? 1300 : 3, behavior: 'instant' });
    return localStorage.getItem('verbatim:places') ?? '';
  };
  await expect
    .poll(async () => reader.run(readOn, null), { interval: 2500, timeout: 40_000 })
    .toMatch(/"paragraph":[345],/u);
  await reader.open('/');
  await expect.poll(async () => reader.textOf('main')).toMatch(/% read|Read to the end/u);
});
