import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ARTICLE, clickQuote, journey } from './journey.ts';

const source = readFileSync('src/content/alyssa-milano-on-metoo/source.txt', 'utf8').trimEnd();
const textOf = async (page: Page) => (await page.locator('#text p').allTextContents()).join('\n');

/** Counts, from now on, every change of the text's nodes. */
const watch = () => {
  const text = document.getElementById('text');
  if (!text) throw new Error('There is no text');
  document.documentElement.dataset['changes'] = '0';
  new MutationObserver((changes) => {
    const { dataset } = document.documentElement;
    dataset['changes'] = String(Number(dataset['changes']) + changes.length);
  }).observe(text, { childList: true, characterData: true, subtree: true });
};
const changes = () => document.documentElement.dataset['changes'];

/** What an in-page translator does: each text node becomes a font element in a font element. */
const translate = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes) {
    if (!node.textContent?.trim() || node.parentElement?.closest('script, style')) continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = `«${node.textContent}»`;
    outer.append(inner);
    node.parentNode?.replaceChild(outer, node);
  }
};

describe('invariant 5, the text is built once', () => {
  journey('opening and closing anything changes no node of the text', async ({ reader }) => {
    const page = await reader.open(ARTICLE);
    await page.evaluate(watch);
    for (const id of ['beautiful', 'on-the-view', 'almost-25-years', 'claimed-assault']) {
      await clickQuote(page, id);
    }
    const panels = page.getByRole('navigation', { name: 'Panels' });
    await panels.getByRole('link', { name: 'People' }).click();
    await page
      .locator('.panel')
      .getByRole('link', { name: /Harvey Weinstein/u })
      .click();
    await page.waitForURL('**/people/harvey-weinstein/');
    await panels.getByRole('link', { name: 'Timeline' }).click();
    await page.waitForURL('**/timeline/');
    await page.keyboard.press('Escape');
    await page.waitForURL(`**${ARTICLE}/`);
    expect(await page.evaluate(changes)).toBe('0');
    expect(await textOf(page)).toBe(source);
  });

  journey('a page that a translator has rewritten does not break', async ({ reader }) => {
    const page = await reader.open(ARTICLE);
    await page.evaluate(translate);
    for (const id of ['beautiful', 'on-the-view']) {
      await clickQuote(page, id);
      await expect.poll(() => page.locator('.panel h2').first().textContent()).toContain('Alyssa Milano');
    }
    await page.evaluate(translate);
    const panels = page.getByRole('navigation', { name: 'Panels' });
    for (const name of ['People', 'Timeline', 'Quotes']) {
      await panels.getByRole('link', { name }).click();
      await page.waitForURL(`**/${name.toLowerCase()}/`);
      await page.evaluate(translate);
    }
    await page.goBack();
    await page.goBack();
    await page.waitForURL('**/people/');
    await page.locator('.panel', { hasText: 'Harvey Weinstein' }).waitFor();
  });

  journey('the text is the same after a visit to the library', async ({ reader }) => {
    const page = await reader.open('/');
    await page.getByRole('link', { name: 'Alyssa Milano on the courage' }).click();
    await expect.poll(() => textOf(page)).toBe(source);
  });
});

journey('opening moves nothing', async ({ reader }) => {
  const page = await reader.open(ARTICLE, {
    // What a face moves that comes late is another journey's question.
    before: () => {
      if (location.protocol !== 'about:') sessionStorage.setItem('verbatim:faces', 'stand-in');
    },
  });
  await page.evaluate(() => {
    document.documentElement.dataset['shifts'] = '0';
    new PerformanceObserver((list) => {
      const { dataset } = document.documentElement;
      for (const entry of list.getEntries())
        if (!('hadRecentInput' in entry && entry.hadRecentInput))
          dataset['shifts'] = String(
            Number(dataset['shifts']) + ('value' in entry ? Number(entry.value) : 0),
          );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const places = () =>
    page
      .locator('#text p')
      .evaluateAll((all) => all.map((p) => Math.round(p.getBoundingClientRect().top + scrollY)));
  const before = await places();
  for (const id of ['beautiful', 'almost-25-years', 'on-the-view']) {
    await clickQuote(page, id);
  }
  expect(await places()).toEqual(before);
  expect(await page.evaluate(() => document.documentElement.dataset['shifts'])).toBe('0');
});
