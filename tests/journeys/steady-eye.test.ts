import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ARTICLE, DESKTOP, journey, PHONE } from './journey.ts';

/** Runs in a page: remembers the first words of the line at the height of the eye, and gives where they are. */
function lookAtWords(): number {
  const eye = innerHeight * 0.35;
  const paragraphs = [...document.querySelectorAll('#text p')];
  const paragraph = paragraphs.findLast((each) => each.getBoundingClientRect().top <= eye);
  if (!paragraph) return NaN;
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (let offset = 0; offset < (node.nodeValue ?? '').length; offset += 1) {
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      const { bottom, top } = range.getBoundingClientRect();
      if (bottom > eye) {
        Object.assign(globalThis, { watched: range });
        return top;
      }
    }
  return NaN;
}

/** Runs in a page: where those words are when nothing moves any more. */
async function topOfWatched(): Promise<number> {
  for (let frames = 0; frames < 3; frames += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  const watched: unknown = Reflect.get(globalThis, 'watched');
  return watched instanceof Range ? watched.getBoundingClientRect().top : NaN;
}

async function slide(page: Page, name: string, key: 'End' | 'Home'): Promise<void> {
  await page.getByRole('slider', { name, exact: true }).focus();
  await page.keyboard.press(key);
}

async function press(page: Page, name: string): Promise<void> {
  await page.locator('.comfort label').getByText(name, { exact: true }).click();
  await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await document.fonts.ready;
  });
}

for (const viewport of [DESKTOP, PHONE])
  journey(`the words under the eye stay, whatever is changed, at ${viewport.width}`, async ({ reader }) => {
    const page = await reader.open(ARTICLE, { viewport });
    await page.getByRole('button', { name: 'Appearance' }).click();
    await page.getByRole('region', { name: 'Appearance' }).waitFor();
    await page.evaluate(() => {
      const { top = 0 } = document.querySelector('#p3')?.getBoundingClientRect() ?? {};
      scrollBy({ top: top - innerHeight * 0.25, behavior: 'instant' });
    });
    const before = await page.evaluate(lookAtWords);
    const holds = async (change: string) =>
      expect(Math.abs((await page.evaluate(topOfWatched)) - before), change).toBeLessThanOrEqual(2);
    for (const [name, key] of [
      ['Size', 'End'],
      ['Width', 'Home'],
      ['Width', 'End'],
      ['Lines', 'End'],
      ['Paragraphs', 'End'],
      ['Words', 'End'],
      ['Letters', 'End'],
      ['Size', 'Home'],
    ] as const) {
      await slide(page, name, key);
      await holds(`${name} ${key}`);
    }
    for (const name of [
      'Sepia',
      'OpenDyslexic',
      'This device’s own',
      'Justified, with hyphens',
      'More contrast',
    ]) {
      await press(page, name);
      await holds(name);
    }
  });
