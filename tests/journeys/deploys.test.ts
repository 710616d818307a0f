import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { writeServiceWorker } from '../../src/site/build/service-worker.ts';
import { ARTICLE, journey, ready, WITH_WORKER } from './journey.ts';
import { serveFolder } from './static-host.ts';

const NOW = resolve('dist');
const NEXT = resolve('node_modules/.cache/next-site');
const LOST = /ERR_CONNECTION_REFUSED|ERR_FAILED|404|integrity|FetchEvent|Failed to update/u;

/** The build after this one: the same pages, from scripts of other names. */
beforeAll(() => {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', 'preview'], {
    env: { ...process.env, NODE_ENV: 'production', SITE_URL: 'https://next.example', OUT_DIR: NEXT },
    stdio: 'pipe',
  });
}, 300_000);
afterAll(() => rmSync(NEXT, { recursive: true, force: true }));

/** A host whose folder is replaced by a deploy, as most hosts do: what the build before had is gone. */
async function deployable() {
  const folder = mkdtempSync(resolve('node_modules/.cache/deployed-'));
  cpSync(NOW, folder, { recursive: true });
  const host = await serveFolder(folder, '/');
  return {
    folder,
    origin: host.origin,
    close: host.close,
    deploy: (from: string) => {
      rmSync(folder, { recursive: true });
      cpSync(from, folder, { recursive: true });
    },
    end: async () => {
      await host.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const kept = async (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);
const lookForNewer = async (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().then(String, String));
const notice = (page: Page) => page.locator('.newer-version');

/** The scripts of the page as far as they are of `build`, and all of them. */
async function scriptsOf(page: Page, build: string): Promise<{ ofBuild: number; all: number }> {
  const names = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js') && path.startsWith('/assets/')),
  );
  return { ofBuild: names.filter((path) => existsSync(join(build, path))).length, all: names.length };
}

journey(
  'a deploy under an open tab: its panels load, the new version is told and is there at once',
  async ({ reader }) => {
    const site = await deployable();
    const page = await reader.open(ARTICLE, { ...WITH_WORKER, baseURL: site.origin, expected: LOST });
    await kept(page);
    site.deploy(NEXT);
    await page.getByRole('link', { name: 'Timeline' }).first().click();
    await page.locator('.panel-content h2', { hasText: 'Timeline' }).waitFor();
    expect(await notice(page).textContent()).toBe('');
    await lookForNewer(page);
    await expect.poll(() => notice(page).textContent()).toBe('A newer version is ready. Load it');
    const before = await scriptsOf(page, NOW);
    expect(before.ofBuild, 'of the old build alone').toBe(before.all);
    await notice(page).getByRole('button', { name: 'Load it' }).click();
    await page.waitForLoadState();
    await ready(page);
    await page.locator('.at-rest').waitFor({ state: 'attached' });
    const after = await scriptsOf(page, NEXT);
    expect(after.all).toBeGreaterThan(3);
    expect(after.ofBuild, 'of the new build alone').toBe(after.all);
    await page.waitForTimeout(300);
    expect(await notice(page).textContent(), 'told once').toBe('');
    await site.end();
  },
);

journey('a deploy that is not whole yet is not taken, and what is kept still opens', async ({ reader }) => {
  const site = await deployable();
  const page = await reader.open(ARTICLE, { ...WITH_WORKER, baseURL: site.origin, expected: LOST });
  await kept(page);
  cpSync(join(NEXT, 'sw.js'), join(site.folder, 'sw.js'));
  await lookForNewer(page);
  const states = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return [registration?.installing, registration?.waiting, registration?.active].map(
        (each) => each?.state,
      );
    });
  await expect.poll(states).toEqual([undefined, undefined, 'activated']);
  await site.close();
  await page.goto(`${site.origin}${ARTICLE}/people/`);
  await page.locator('.panel-content h2', { hasText: 'People' }).waitFor();
  const { ofBuild, all } = await scriptsOf(page, NOW);
  expect(ofBuild).toBe(all);
  await site.end();
});

journey('a site that wants no worker any more is rid of it, and reads as before', async ({ reader }) => {
  const site = await deployable();
  const page = await reader.open(ARTICLE, { ...WITH_WORKER, baseURL: site.origin, expected: LOST });
  await kept(page);
  await writeServiceWorker({ out: site.folder, base: '/', chunks: [] }, false);
  await lookForNewer(page);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual(['verbatim-articles']);
  await page.getByRole('link', { name: 'People' }).first().click();
  await page.locator('.panel-content h2', { hasText: 'People' }).waitFor();
  await site.end();
});

journey('an article is kept on purpose, stays so when it is renewed, and is removed', async ({ reader }) => {
  const site = await deployable();
  const page = await reader.open(ARTICLE, { ...WITH_WORKER, baseURL: site.origin });
  await kept(page);
  const foot = page.locator('.at-rest');
  await expect.poll(() => foot.textContent()).toMatch(/On this device because you opened it, \d+ kB/u);
  await foot.getByRole('button', { name: 'Keep for offline' }).click();
  await expect
    .poll(() => foot.getByRole('status').first().textContent())
    .toMatch(/^Kept on this device, \d+ kB/u);
  await page.reload();
  await foot.getByRole('button', { name: 'Remove from this device' }).click();
  await expect.poll(() => foot.textContent()).toContain('Not on this device.');
  await site.end();
});

journey('a full device is said in words, and so is a lost connection', async ({ reader }) => {
  const site = await deployable();
  const page = await reader.open(ARTICLE, { ...WITH_WORKER, baseURL: site.origin, expected: LOST });
  await kept(page);
  const foot = page.locator('.at-rest');
  const keep = foot.getByRole('button', { name: 'Keep for offline' });
  await keep.waitFor();
  await page.evaluate(() => {
    Cache.prototype.put = async () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await keep.click();
  await expect.poll(() => foot.textContent()).toContain('no room left');
  await site.close();
  await page.evaluate(async () => caches.delete('verbatim-articles'));
  await keep.click();
  await expect.poll(() => foot.textContent()).toContain('could not be fetched');
  await site.end();
});
