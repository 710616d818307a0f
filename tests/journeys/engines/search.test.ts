import { expect, inject } from 'vitest';
import { inOtherEngines } from './in-engines.ts';

inOtherEngines('the library is searched in a worker, and a hit opens lit', async (reader) => {
  await reader.open(`${inject('library')}/search/?q=%22accused+by+the+board%22`);
  await expect
    .poll(async () => reader.textOf('.search-status'), { timeout: 30_000 })
    .toBe('2 places found in 2021 to 2015.');
  await reader.click('.search-results h3 a');
  await expect.poll(reader.path).toMatch(/^\/articles\/harbour.*find=accused/u);
  await expect.poll(async () => reader.textOf('.find-count'), { timeout: 15_000 }).toMatch(/^1 of 1/u);
});
