import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { ARTICLE, journey, ON_A_PHONE, PHONE } from './journey.ts';

const partOf = (page: Page) => page.getByRole('region', { name: 'Cite and export' });

const FILES = [
  ['Plain text', 'article.txt'],
  ['Markdown', 'article.md'],
  ['Table of quotes (CSV)', 'quotes.csv'],
  ['Web Annotations (JSON-LD)', 'annotations.jsonld'],
  ['BibTeX', 'citation.bib'],
  ['CSL-JSON', 'citation.json'],
] as const;

journey.for([
  ['with JavaScript', true],
  ['without JavaScript', false],
] as const)('%s every file is a link away, and is what the build made', async ([, script], { reader }) => {
  const page = await reader.open(ARTICLE, { javaScriptEnabled: script });
  expect(await partOf(page).getByRole('link').count()).toBe(FILES.length);
  for (const [name, file] of FILES) {
    const download = page.waitForEvent('download');
    await partOf(page).getByRole('link', { name }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(`alyssa-milano-on-metoo-${file}`);
    const built = readFileSync(`dist${ARTICLE}/${file}`);
    expect(built.equals(await buffer(await saved.createReadStream())), file).toBe(true);
  }
});

journey('the files have their links under a base path too', async ({ reader }) => {
  const page = await reader.open(`${inject('project')}/project${ARTICLE}`);
  for (const [name, file] of FILES) {
    const link = partOf(page).getByRole('link', { name });
    expect(await link.getAttribute('href')).toBe(`/project${ARTICLE}/${file}`);
  }
});

journey('a reader who comes from the library finds them too', async ({ reader }) => {
  const page = await reader.open('/');
  await page.locator(`a[href="${ARTICLE}/"]`).first().click();
  await page.waitForURL(`**${ARTICLE}/`);
  await expect.poll(async () => partOf(page).getByRole('link').count()).toBe(FILES.length);
});

journey('a page that was prerendered loads no script for them', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  const scripts = await page.evaluate(() =>
    performance.getEntriesByType('resource').filter(({ name }) => name.includes('after-text-body')),
  );
  expect(scripts).toEqual([]);
});

journey('on a phone, without JavaScript, Cite leads to them past the sheet', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/quotes/beautiful`, {
    javaScriptEnabled: false,
    ...ON_A_PHONE,
  });
  await page.getByRole('complementary').getByRole('link', { name: 'Cite and export' }).click();
  const top = (await partOf(page).getByRole('heading').boundingBox())?.y ?? 0;
  expect(top).toBeGreaterThan(60);
  expect(top).toBeLessThan(PHONE.height * 0.5);
});
