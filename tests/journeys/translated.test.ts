import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { pathTo, type Place } from '../../src/links.ts';
import { ARTICLE, journey } from './journey.ts';

/** What in-page translators do: each text node is replaced by a new one in two font elements, or merely put into them. */
const translate = (way: 'replaced' | 'wrapped') => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes) {
    if (!node.textContent?.trim() || node.parentElement?.closest('script, style, font')) continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    node.parentNode?.replaceChild(outer, node);
    inner.append(way === 'wrapped' ? node : `«${node.textContent}»`);
    outer.append(inner);
  }
};

/** The panel as the page was built with it, which no translator has seen. */
const built = async (page: Page, path: string) =>
  page.evaluate(async (path) => {
    const html = await (await fetch(path)).text();
    const made = new DOMParser().parseFromString(html, 'text/html');
    // With scripts it is text that nobody sees; a parser without them reads elements there.
    for (const element of made.querySelectorAll('noscript')) element.remove();
    return made.querySelector('.panel-content')?.textContent;
  }, path);

/** Where the reader is in the text is not in a built page, nor is what only pages without scripts show. */
const shown = async (page: Page) =>
  page.locator('.panel-content').evaluate((panel) => {
    const copy = document.createElement('div');
    copy.append(panel.cloneNode(true));
    for (const element of copy.querySelectorAll('noscript')) element.remove();
    return copy.textContent.replaceAll(/\s*\(being read\)/gu, '');
  });

const { ref, quotes, people, events } = milano;
const stops: readonly { panel: 'Quotes' | 'People' | 'Timeline'; places: Place[] }[] = [
  { panel: 'Quotes', places: quotes.map(({ id }) => ({ kind: 'quote', ref, id })) },
  { panel: 'People', places: people.map(({ id }) => ({ kind: 'person', ref, id })) },
  { panel: 'Timeline', places: events.map(({ id }) => ({ kind: 'event', ref, id })) },
];

describe('6, on a translated page every fact of every panel is right after each click', () => {
  journey.for(['replaced', 'wrapped'] as const)('text nodes %s', async (way, { reader }) => {
    const page = await reader.open(ARTICLE);
    await page.evaluate(translate, way);
    for (const { panel, places } of stops) {
      await page.getByRole('navigation', { name: 'Panels' }).getByText(panel).click();
      await page.waitForURL(`**/${panel.toLowerCase()}/`);
      for (const place of places) {
        const path = pathTo(place);
        // From panel to panel, as by Previous and Next; the first from the list, which follows its address.
        await page.locator(`a[href="${path}"]`).first().dispatchEvent('click');
        await page.waitForURL(`**${path}`);
        const facts = await built(page, path);
        await expect.poll(async () => shown(page), { message: `${path}, ${way}` }).toBe(facts);
        await page.evaluate(translate, way);
        if (place.kind === 'person') {
          await page.goBack();
          await page.waitForURL('**/people/');
        }
      }
    }
  });
});
