import { resolve } from 'node:path';
import { expect } from 'vitest';
import { ARTICLE } from '../journey.ts';
import { serveFolder } from '../static-host.ts';
import { inOtherEngines } from './in-engines.ts';
import type { Reader } from './reader.ts';

const LOST = /ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to load resource/u;

/** Whether the worker answers for this page, and has what the page shows. */
async function isKept(reader: Reader, path: string): Promise<boolean> {
  return reader.run(async (path) => {
    if (!navigator.serviceWorker.controller) return false;
    const data = await caches.match(`${path}/article.json`);
    return data !== undefined;
  }, path);
}

inOtherEngines(
  'a read article opens where there is no connection, at its words',
  async (reader) => {
    const host = await serveFolder(resolve('dist'), '/');
    try {
      await reader.open(host.origin + ARTICLE);
      await expect.poll(async () => isKept(reader, ARTICLE), { timeout: 30_000 }).toBe(true);
    } finally {
      await host.close();
    }
    // By a link of the page, as a reader goes on: a driver's own way to an address fails where the host does not answer.
    await reader.run((path) => location.assign(path), `${ARTICLE}/quotes/on-the-view`);
    await expect.poll(async () => reader.textOf('title')).toContain('The beautiful thing');
    await expect.poll(async () => reader.textOf('.panel-content')).toContain('Alyssa Milano');
    await expect
      .poll(async () => reader.textOf('.after-text'), { message: 'the foot too' })
      .toContain('Bring an article');
    await reader.click('nav[aria-label=Panels] a', 'Timeline');
    await expect.poll(async () => reader.path()).toBe(`${ARTICLE}/timeline/`);
  },
  LOST,
);
