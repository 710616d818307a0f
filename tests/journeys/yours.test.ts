import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { bring } from './bringing.ts';
import { journey, ready, WITH_WORKER } from './journey.ts';
import { serveFolder } from './static-host.ts';

const INPUTS = 'tests/fixtures/documents';
const BRIDGE =
  'The harbour bridge will open in May, the mayor said on Monday.\n\n“It is late, and it is worth it,” Ada Grant told reporters.\n\n“We waited for nine years,” said Tom Hale, who runs the ferry.';

const UNSURE = `“Nobody knows who paid for it.”\n\nThe square was empty that night.\n\n“It will rain again tomorrow.”\n\n${BRIDGE}`;

async function pasted(page: Page, words: string): Promise<void> {
  await bring(page, words);
  await page.waitForSelector('#text a[data-quote]');
}

/** The addresses of all that the caches hold. */
async function keptAddresses(): Promise<string> {
  const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
  return kept
    .flat()
    .map(({ url }) => url)
    .join(' ');
}

journey(
  'an article that is pasted is read, kept, found again, deleted and brought back; nothing is sent',
  async ({ reader }) => {
    const page = await reader.open('/yours/new/', { expected: /404/u });
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!/\.(?:js|css|woff2|svg)$/u.test(request.url())) asked.push(`${request.method()} ${request.url()}`);
    });
    await pasted(page, BRIDGE);
    expect(asked).toEqual([]);
    expect(await page.locator('#text a[data-quote]').count()).toBeGreaterThanOrEqual(2);
    await page.locator('#text a[data-quote]', { hasText: 'nine years' }).click();
    await page.locator('.panel-content', { hasText: 'Tom Hale' }).waitFor();
    const address = page.url();
    expect(await violations(page)).toEqual([]);

    await page.goto(address);
    await page.locator('.panel-content', { hasText: 'Tom Hale' }).waitFor();

    await page.goto('/yours/');
    await ready(page);
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByText('is deleted').waitFor();
    expect(await page.locator('main li').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('main li a').click();
    await page.waitForSelector('#text a[data-quote]');
  },
);

journey(
  'a page that is dropped shows what was left out and why; one press puts it back',
  async ({ reader }) => {
    const page = await reader.open('/yours/new/');
    const html = readFileSync(`${INPUTS}/pullquote.html`, 'utf8');
    await page.evaluate((markup) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([markup], 'page.html', { type: 'text/html' }));
      document
        .querySelector('textarea')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
    }, html);
    await page.getByRole('heading', { name: 'Check the text' }).waitFor();
    const cuts = page.locator('del');
    const before = await cuts.count();
    expect(before).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Put back' }).first().click();
    expect(await cuts.count()).toBe(before - 1);
  },
);

journey('each kind of file, and what is no article, says what it is', async ({ reader }) => {
  const page = await reader.open('/yours/new/');
  for (const [name, says] of [
    ['crlf.txt', 'Check the text'],
    ['md-quotes.md', 'Check the text'],
    ['cp1252.html', 'Check the text'],
    ['zero.txt', 'There is nothing in this file'],
    ['loginwall.html', 'This looks like a sign-in page'],
  ] as const) {
    await page.goto('/yours/new/');
    await ready(page);
    await page.locator('input[type=file]').setInputFiles(`${INPUTS}/${name}`);
    await page.locator('main', { hasText: says }).waitFor();
  }
});

journey('a text in French is read, and nobody is named in it', async ({ reader }) => {
  const page = await reader.open('/yours/new/');
  await page.locator('input[type=file]').setInputFiles(`${INPUTS}/french.html`);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByText('This text is French').waitFor();
  expect(await page.locator('#text a[data-quote]').count()).toBe(0);
});

journey('an article of one’s own opens, and another is found, without a connection', async ({ reader }) => {
  const host = await serveFolder(resolve('dist'), '/');
  const page = await reader.open('/yours/new/', {
    ...WITH_WORKER,
    baseURL: host.origin,
    expected: /ERR_|404|Failed to/u,
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.reload();
  await expect.poll(async () => page.evaluate(keptAddresses), { timeout: 20_000 }).toMatch(/find-worker/u);
  await host.close();
  await page.goto(`${host.origin}/yours/new/`);
  await ready(page);
  await pasted(page, BRIDGE);
  await page.goto(`${host.origin}/yours/`);
  await page.locator('main li a').click();
  await page.waitForSelector('#text a[data-quote]');
});

journey(
  'an article of one’s own is cited by what it says of itself, by code that comes when it is asked for',
  async ({ reader }) => {
    const page = await reader.open('/yours/new/', { expected: /404/u });
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.getByLabel('Paste an article, or drop a file here').fill(BRIDGE);
    await page.getByRole('button', { name: 'Check the text' }).click();
    await page.getByLabel('Title').fill('The bridge opens');
    await page.getByLabel('By', { exact: true }).fill('Ada Lind');
    await page.getByLabel('Date').fill('2020-05-06');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.locator('#text a[data-quote]', { hasText: 'nine years' }).click();
    expect(scripts.filter((url) => url.includes('made-citations'))).toEqual([]);
    await page.getByRole('button', { name: 'Cite' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cite' });
    await dialog.getByText('Lind, A. (2020, May 6). The bridge opens.', { exact: true }).waitFor();
    await dialog.getByText('The article gives no publisher or address').waitFor();
    expect(await violations(page)).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('link', { name: 'Download the BibTeX record' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^the-bridge-opens-\w+\.bib$/u);
  },
);

journey(
  'the unsure quotations are gone through one after the other, by a key or a link',
  async ({ reader }) => {
    const page = await reader.open('/yours/new/', { expected: /404/u });
    await pasted(page, UNSURE);
    const panel = page.locator('.panel-content');
    await panel.getByRole('link', { name: 'Go through them' }).click();
    await panel.getByText('Unsure: 1 of 2').waitFor();
    // Nobody is named: nothing is said of how it is known.
    expect(await panel.getByText('Direct quote').innerText()).toBe('Direct quote, 6 words');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('n');
    await panel.getByText('Unsure: 2 of 2').waitFor();
    await panel.getByRole('link', { name: 'Next unsure quotation' }).click();
    await panel.getByText('Unsure: 1 of 2').waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).getByText('Next unsure quotation').waitFor();
  },
);

journey(
  'with the keyboard alone an empty field says so, and the focus goes on at what is shown next',
  async ({ reader }) => {
    const page = await reader.open('/yours/new/', { expected: /404/u });
    const focused = async () => page.evaluate(() => document.activeElement?.textContent);
    const field = page.getByLabel('Paste an article, or drop a file here');
    await page.getByRole('button', { name: 'Check the text' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('The field is empty').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await field.fill(BRIDGE);
    expect(await page.getByText('The field is empty').count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Check the text');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Open');
  },
);
