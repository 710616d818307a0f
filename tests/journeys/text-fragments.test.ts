import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ARTICLE, journey } from './journey.ts';

const SHORT = { width: 1440, height: 600 };

async function topOf(page: Page, words: string): Promise<number> {
  return page.evaluate((words) => {
    const walker = document.createTreeWalker(
      document.getElementById('text') ?? document,
      NodeFilter.SHOW_TEXT,
    );
    while (walker.nextNode()) {
      const at = walker.currentNode.nodeValue?.indexOf(words) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + words.length);
      return range.getBoundingClientRect().top;
    }
    return -1;
  }, words);
}

/** How many pixels of a picture of the window have the colour in which Chromium marks a text fragment. */
async function markedPixels(page: Page): Promise<number> {
  const picture = (await page.screenshot()).toString('base64');
  const blank = await page.context().newPage();
  return blank.evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    let marked = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at] === 233 && data[at + 1] === 210 && data[at + 2] === 253) marked += 1;
    return marked;
  }, picture);
}

/** Whether this browser follows such links at all: chrome-headless-shell, the one in the npm package, does not. */
async function follows(page: Page): Promise<boolean> {
  const tall = '<!doctype html><p style="margin: 3000px 0">needle</p>';
  await page.route('**/plain', async (route) => route.fulfill({ contentType: 'text/html', body: tall }));
  await page.goto('/plain#:~:text=needle');
  await page.waitForTimeout(300);
  return page.evaluate(() => scrollY > 0);
}

journey(
  'a browser’s own link to words scrolls to them and keeps them marked when the app starts',
  async ({ reader }) => {
    if (!(await follows(await reader.open('/')))) return;
    for (const [path, fragment, words] of [
      [ARTICLE, 'happy%20childhood', 'happy childhood'],
      [ARTICLE, 'she%20said%3A%20%22The%20beautiful%20thing', 'thing that happened'],
      [`${ARTICLE}/quotes/beautiful`, 'organic%20to%20myself', 'organic to myself'],
      [ARTICLE, 'fought%20the%20good%20fight,Alyssa%20%E2%80%93%20who', 'fought the good fight'],
    ] as const) {
      const page = await reader.open(`${path}#:~:text=${fragment}`, { viewport: SHORT });
      await page.waitForTimeout(300);
      const top = await topOf(page, words);
      expect(top, words).toBeGreaterThan(60);
      expect(top, words).toBeLessThan(SHORT.height);
      expect(await markedPixels(page), words).toBeGreaterThan(300);
      await page.context().close();
    }
  },
);

journey('a browser’s own link marks the words, not the paragraph around them', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}#:~:text=she%20said%3A%20%22The%20beautiful%20thing`, {
    viewport: SHORT,
  });
  const grounds = await page.evaluate(() =>
    [...document.querySelectorAll('#text :target')].map(
      (element) => getComputedStyle(element).backgroundColor,
    ),
  );
  expect(grounds.every((ground) => ground === 'rgba(0, 0, 0, 0)')).toBe(true);
});
