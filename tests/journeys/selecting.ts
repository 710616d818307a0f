import type { Page } from 'playwright-core';

/** What a reader's browser must let pages do for the clipboard to be read back. */
export const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Selects from `first` (its `nth` occurrence in the text, from 0) to the end of `last`, as a browser's own selection. */
export async function select(page: Page, first: string, last = first, nth = 0): Promise<void> {
  await page.evaluate(
    ([first, last, nth]) => {
      const text = document.getElementById('text');
      if (!text) throw new Error('There is no text');
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
      const all = nodes.map(({ data }) => data).join('');
      const nodeAt = (offset: number): [Node, number] => {
        let left = offset;
        for (const node of nodes) {
          if (left <= node.length) return [node, left];
          left -= node.length;
        }
        throw new Error(`${offset} lies outside the text`);
      };
      let start = -1;
      for (let count = 0; count <= nth; count += 1) start = all.indexOf(first, start + 1);
      const end = all.indexOf(last, start) + last.length;
      if (start < 0) throw new Error(`“${first}” is not in the text ${nth + 1} times`);
      nodeAt(start)[0].parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(...nodeAt(start), ...nodeAt(end));
    },
    [first, last, nth] as const,
  );
}

export const toolbarOf = (page: Page) => page.getByRole('toolbar', { name: 'Selected passage' });

/** The link that the toolbar copies for the words that are selected, without its host. */
export async function copyLink(page: Page): Promise<string> {
  await toolbarOf(page).getByRole('button', { name: 'Copy link to this passage' }).click();
  await toolbarOf(page).getByRole('button', { name: 'Copied' }).waitFor();
  const address = new URL(await clipboardOf(page));
  return address.pathname + address.search;
}

export async function clipboardOf(page: Page, type = 'text/plain'): Promise<string> {
  return page.evaluate(async (type) => {
    const [item] = await navigator.clipboard.read();
    return item ? (await item.getType(type)).text() : '';
  }, type);
}

/** What the passage's highlight covers, a line for each paragraph; null when there is none. */
export async function litIn(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const highlight = CSS.highlights.get('verbatim-passage');
    return highlight ? [...highlight].map(String).join('\n') : null;
  });
}

/** Whether the first words that are lit are in the window, under the header. */
export async function litIsInSight(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('verbatim-passage') ?? [];
    const top = range instanceof Range ? range.getBoundingClientRect().top : -1;
    return top > 60 && top < innerHeight;
  });
}
