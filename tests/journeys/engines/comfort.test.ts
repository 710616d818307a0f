import { expect } from 'vitest';
import { ARTICLE, DESKTOP, PHONE } from '../journey.ts';
import { inEngines } from './in-engines.ts';
import type { Reader } from './reader.ts';

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

/** To an end of the slider. Not by its keys: WebKit's driver loses some. */
async function slide(reader: Reader, name: string, key: 'End' | 'Home'): Promise<void> {
  await reader.run(
    ({ name, key }) => {
      const labels = [...document.querySelectorAll('.comfort label')];
      const label = labels.find((each) => each.textContent === name);
      const slider = document.getElementById(label?.getAttribute('for') ?? '');
      if (!(slider instanceof HTMLInputElement)) throw new Error(`There is no slider ${name}`);
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
      set?.call(slider, key === 'End' ? slider.max : slider.min);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    },
    { name, key },
  );
}

async function press(reader: Reader, name: string): Promise<void> {
  await reader.run(async (name) => {
    const labels = [...document.querySelectorAll<HTMLElement>('.comfort label')];
    labels.find((each) => each.textContent === name)?.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await document.fonts.ready;
  }, name);
}

inEngines('the words under the eye stay where they are, whatever is changed', async (reader) => {
  for (const window of [DESKTOP, PHONE]) {
    await reader.open(ARTICLE, window);
    await reader.click('button', 'Appearance');
    await expect.poll(async () => reader.textOf('.comfort')).not.toBe('');
    await reader.run(() => {
      const { top = 0 } = document.querySelector('#p3')?.getBoundingClientRect() ?? {};
      scrollBy({ top: top - innerHeight * 0.25, behavior: 'instant' });
    }, null);
    const before = await reader.run(lookAtWords, null);
    const hold = async (change: string) =>
      expect(Math.abs((await reader.run(topOfWatched, null)) - before), change).toBeLessThanOrEqual(2);
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
      await slide(reader, name, key);
      await hold(`${name} ${key}`);
    }
    for (const name of [
      'Sepia',
      'OpenDyslexic',
      'This device’s own',
      'Justified, with hyphens',
      'More contrast',
    ]) {
      await press(reader, name);
      await hold(name);
    }
  }
});
