import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { assert, beforeAll, expect } from 'vitest';
import type { Findings } from '../sharing/other-matchers.ts';
import { ARTICLE, clickQuote, journey } from './journey.ts';

/*
 * Other people's code resolves the exported selectors in the page that a reader has: built, served, brought to life in a
 * real browser, with a quotation opened. tests/sharing/annotation-page.test.ts does the same over markup, where hydration
 * and a browser's own parsing have no say.
 */

let matchers = '';

/** Bundled for a page by the build's own bundler. The page takes no script but its own: this one is run by the browser. */
beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/sharing/other-matchers.ts', formats: ['iife'], name: 'otherMatchers' },
    },
  });
  const [bundle] = [built].flat();
  assert(bundle && 'output' in bundle);
  matchers = bundle.output[0].code;
});

/** What the two libraries find in the page for all that is exported, within the element of a CSS selector. */
async function foundIn(page: Page, root: string): Promise<Findings[]> {
  const exported = readFileSync(`dist${ARTICLE}/annotations.jsonld`, 'utf8');
  const source = JSON.stringify(readFileSync(`dist${ARTICLE}/article.txt`, 'utf8'));
  const run = `otherMatchers.findings(${exported}, document.querySelector('${root}'), ${source})`;
  return page.evaluate<Findings[]>(`${matchers}; ${run}`);
}

journey.for([
  ['the text', '#text'],
  ['the whole document, panel and notes and all', 'body'],
] as const)('every exported selector gives its words in %s', async ([, root], { reader }) => {
  const page = await reader.open(ARTICLE);
  await clickQuote(page, 'very-visible');
  const found = await foundIn(page, root);
  expect(found.length).toBeGreaterThan(48);
  expect(found.filter(({ anchored, exact }) => anchored !== exact)).toEqual([]);
  expect(found.filter(({ matched, exact }) => matched.join('|') !== exact)).toEqual([]);
  expect(found.filter(({ positioned, exact }) => positioned.join('|') !== exact)).toEqual([]);
});
