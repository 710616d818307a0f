import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ARTICLE, journey } from './journey.ts';

const THEIRS = 'women from all over the world';

/** Selects `words` of a paragraph as a reader's browser does, by its own selection. */
async function select(page: Page, words: string, to: { words: string } = { words }): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const place = (words: string, atEnd: boolean): [Node, number] => {
        const walker = document.createTreeWalker(
          document.getElementById('text') ?? document,
          NodeFilter.SHOW_TEXT,
        );
        const nodes: Text[] = [];
        while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
        const all = nodes.map(({ data }) => data).join('');
        let left = all.indexOf(words) + (atEnd ? words.length : 0);
        for (const node of nodes) {
          if (left < node.length || (atEnd && left === node.length)) return [node, left];
          left -= node.length;
        }
        throw new Error(`“${words}” is not in the text`);
      };
      getSelection()?.setBaseAndExtent(...place(first, false), ...place(last, true));
    },
    [words, to.words] as const,
  );
}

const toolbar = (page: Page) => page.getByRole('toolbar', { name: 'Selected passage' });

/** What the passage's highlight covers; null when there is none. */
async function lit(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const highlight = CSS.highlights.get('verbatim-passage');
    return highlight ? [...highlight].map(String).join('\n') : null;
  });
}

async function copied(page: Page): Promise<string> {
  return page.evaluate(async () => navigator.clipboard.readText());
}

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

journey('words selected, their link copied, and opened by someone else', async ({ reader }) => {
  const page = await reader.open(ARTICLE, CLIPBOARD);
  await select(page, THEIRS);
  await toolbar(page).getByRole('button', { name: 'Copy link to this passage' }).click();
  await toolbar(page).getByRole('button', { name: 'Copied' }).waitFor();
  const address = new URL(await copied(page));
  expect(address.pathname, 'the page of the quotation names the speaker').toBe(
    `${ARTICLE}/quotes/on-the-view`,
  );
  const other = await reader.open(address.pathname + address.search);
  await expect.poll(async () => lit(other)).toBe(THEIRS);
  expect(new URL(other.url()).search, 'the address stays').toBe(address.search);
});

journey('a passage across paragraphs, and one of our titles between', async ({ reader }) => {
  const page = await reader.open(ARTICLE, CLIPBOARD);
  await select(page, 'hopes of sparking change', { words: 'Recently Alyssa shared' });
  await toolbar(page).getByRole('button', { name: 'Copy link to this passage' }).click();
  await toolbar(page).getByRole('button', { name: 'Copied' }).waitFor();
  const other = await reader.open((await copied(page)).replace(/^https?:\/\/[^/]+/u, ''));
  await expect.poll(async () => lit(other)).toBe('hopes of sparking change.\nRecently Alyssa shared');
});
