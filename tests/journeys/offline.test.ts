import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ARTICLE, journey, WITH_WORKER } from './journey.ts';
import { serveFolder } from './static-host.ts';

const LOST = /ERR_CONNECTION_REFUSED|ERR_FAILED/u;

/** Waits until the worker has kept the shell and answers for this page. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

journey('a read article opens without a connection, also at an address never visited', async ({ reader }) => {
  const host = await serveFolder(resolve('dist'), '/');
  const page = await reader.open(ARTICLE, { ...WITH_WORKER, baseURL: host.origin, expected: LOST });
  await kept(page);
  await page.reload({ waitUntil: 'networkidle' });
  await host.close();
  for (const [path, title] of [
    [`${ARTICLE}/people/harvey-weinstein`, 'Harvey Weinstein'],
    [`${ARTICLE}/timeline`, 'Timeline'],
  ] as const) {
    await page.goto(host.origin + path);
    await page.waitForFunction((words) => document.title.startsWith(words), title);
    await page.locator('.panel-content h2', { hasText: title }).waitFor();
  }
});

journey('what is kept of the shell and the first article is at most 300 kB', async ({ reader }) => {
  const host = await serveFolder(resolve('dist'), '/');
  const page = await reader.open(ARTICLE, { ...WITH_WORKER, baseURL: host.origin });
  await kept(page);
  const packed = await page.evaluate(async () => {
    const sizes = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name);
        const bodies = await Promise.all((await cache.keys()).map(async (key) => cache.match(key)));
        return Promise.all(
          bodies.map(async (body) => {
            if (!body) return 0;
            if (/woff2|png/u.test(body.url)) return (await body.blob()).size;
            const stream = body.body?.pipeThrough(new CompressionStream('gzip'));
            return (await new Response(stream ?? null).blob()).size;
          }),
        );
      }),
    );
    return sizes.flat().reduce((sum, size) => sum + size, 0);
  });
  await host.close();
  expect(packed).toBeGreaterThan(150_000);
  expect(packed).toBeLessThan(300_000);
});
