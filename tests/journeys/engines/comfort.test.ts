import { expect } from 'vitest';
import { ARTICLE, DESKTOP, PHONE } from '../journey.ts';
import { inEngines } from './in-engines.ts';
import type { Reader } from './reader.ts';

/** Runs in a page: the words at the height of the eye, by a character near the middle of the text's column. */
function lookAtWords(): string {
  const { left = 0, width = 0 } = document.querySelector('#text')?.getBoundingClientRect() ?? {};
  const at = { x: left + Math.min(width / 3, 150), y: innerHeight * 0.35 };
  const paragraphs = [...document.querySelectorAll('#text p')];
  const paragraph = paragraphs.findLast((each) => each.getBoundingClientRect().top <= at.y);
  if (!paragraph) return '';
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (let offset = 0; offset < (node.nodeValue ?? '').length; offset += 1) {
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      const { bottom, right, top } = range.getBoundingClientRect();
      if (bottom > at.y && right > at.x) {
        Object.assign(globalThis, { watched: range });
        return String(top);
      }
    }
  return '';
}

/** Runs in a page: where those words are now, after two more frames. */
async function topOfWatched(): Promise<number> {
  for (let frames = 0; frames < 3; frames += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  const watched: unknown = Reflect.get(globalThis, 'watched');
  return watched instanceof Range ? watched.getBoundingClientRect().top : NaN;
}

/** The words under the eye, before a change and after it. */
async function moved(reader: Reader, change: () => Promise<void>): Promise<number> {
  const before = Number(await reader.run(lookAtWords, null));
  await change();
  const after = await reader.run(topOfWatched, null);
  return Math.abs(after - before);
}

async function slide(reader: Reader, name: string, key: 'End' | 'Home'): Promise<void> {
  await reader.run((name) => {
    const label = [...document.querySelectorAll('.comfort label')].find((each) => each.textContent === name);
    document.getElementById(label?.getAttribute('for') ?? '')?.focus();
  }, name);
  await reader.press(key);
}

inEngines('the words under the eye stay where they are, whatever is changed', async (reader) => {
  for (const window of [DESKTOP, PHONE]) {
    await reader.open(ARTICLE, window);
    await reader.click('button', 'Appearance');
    await expect.poll(async () => reader.textOf('.comfort')).not.toBe('');
    await reader.run(() => {
      const { top = 0 } = document.querySelector('#p4')?.getBoundingClientRect() ?? {};
      scrollBy({ top: top - innerHeight * 0.25, behavior: 'instant' });
    }, null);
    for (const [name, key] of [
      ['Size', 'End'],
      ['Width', 'Home'],
      ['Width', 'End'],
      ['Lines', 'End'],
      ['Paragraphs', 'End'],
      ['Words', 'End'],
      ['Letters', 'End'],
      ['Size', 'Home'],
    ] as const)
      expect(await moved(reader, async () => slide(reader, name, key)), `${name} ${key}`).toBeLessThanOrEqual(
        2,
      );
    for (const name of [
      'Sepia',
      'OpenDyslexic',
      'This device’s own',
      'Justified, with hyphens',
      'More contrast',
    ])
      expect(
        await moved(reader, async () => {
          await reader.run((name) => {
            const label = [...document.querySelectorAll<HTMLElement>('.comfort label')];
            label.find((each) => each.textContent === name)?.click();
          }, name);
          await reader.run(async () => {
            await document.fonts.ready;
            await new Promise((resolve) => setTimeout(resolve, 100));
          }, null);
        }),
        name,
      ).toBeLessThanOrEqual(2);
  }
});
