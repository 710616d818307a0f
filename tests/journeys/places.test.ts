import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ARTICLE, journey, ON_A_PHONE, PHONE, ready } from './journey.ts';

const offer = (page: Page) => page.getByRole('button', { name: /^Continue at/u });

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('verbatim:places'));

/** Scrolls until the last quotation's words are at the eye, and waits until that is kept. */
async function readFar(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { top = 0 } = document.querySelector('#p5')?.getBoundingClientRect() ?? {};
    scrollBy({ top: top - innerHeight * 0.3, behavior: 'instant' });
  });
  await expect.poll(async () => kept(page)).toContain('"paragraph":5');
}

/** The next visit: in a tab of its own, since a tab remembers where each of its pages was. */
async function visit(before: Page, path: string): Promise<Page> {
  const page = await before.context().newPage();
  await page.setViewportSize(before.viewportSize() ?? PHONE);
  await page.goto(path);
  await ready(page);
  return page;
}

journey(
  'the place is offered at the next visit, right at another size of the window and the text',
  async ({ reader }) => {
    const first = await reader.open(ARTICLE, { ...ON_A_PHONE });
    await first.waitForTimeout(300);
    expect(await offer(first).count(), 'nothing to offer at a first visit').toBe(0);
    await readFar(first);
    const library = await visit(first, '/');
    expect(await library.getByText(/^\d+% read$/u).isVisible()).toBe(true);
    await first.evaluate(() => localStorage.setItem('verbatim:comfort', '{"size":140}'));
    await first.setViewportSize({ width: 900, height: 700 });
    const page = await visit(first, `${ARTICLE}/`);
    await offer(page).waitFor();
    expect(await page.evaluate(() => scrollY), 'it is an offer').toBe(0);
    await offer(page).click();
    const distance = () =>
      page.evaluate(() => {
        const [kept]: { paragraph: number; offset: number }[] = JSON.parse(
          localStorage.getItem('verbatim:places') ?? '[]',
        );
        const paragraph = document.querySelector(`#p${kept?.paragraph}`);
        const walker = document.createTreeWalker(paragraph ?? document.body, NodeFilter.SHOW_TEXT);
        let left = kept?.offset ?? 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.nodeValue?.length ?? 0;
          if (left < length) {
            const range = document.createRange();
            range.setStart(node, left);
            range.setEnd(node, left + 1);
            return Math.abs(range.getBoundingClientRect().top - innerHeight * 0.35);
          }
          left -= length;
        }
        return Infinity;
      });
    await expect.poll(distance).toBeLessThan(19.5 * 1.4 * 1.68);
    expect(await offer(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('p5');
  },
);

journey(
  'it is never offered against a fragment, a passage, what an address opens, a reload or Back',
  async ({ reader }) => {
    const first = await reader.open(ARTICLE, { ...ON_A_PHONE });
    await first.waitForTimeout(300);
    await readFar(first);
    for (const path of [`${ARTICLE}/#w0`, `${ARTICLE}/?exact=beautiful`, `${ARTICLE}/quotes/beautiful/`]) {
      const page = await visit(first, path);
      await page.waitForTimeout(300);
      expect(await offer(page).count(), path).toBe(0);
    }
    const page = await visit(first, `${ARTICLE}/`);
    await offer(page).waitFor();
    await page.reload();
    await ready(page);
    await page.waitForTimeout(300);
    expect(await offer(page).count(), 'a reload').toBe(0);
    await page.goto('/');
    await ready(page);
    await page.goBack();
    await ready(page);
    await page.waitForTimeout(300);
    expect(await offer(page).count(), 'Back').toBe(0);
  },
);

journey('who does not want it goes on from where they are', async ({ reader }) => {
  const first = await reader.open(ARTICLE, { ...ON_A_PHONE });
  await first.waitForTimeout(300);
  await readFar(first);
  const page = await visit(first, `${ARTICLE}/`);
  await offer(page).waitFor();
  await page.getByRole('button', { name: 'Not now' }).click();
  expect(await offer(page).count()).toBe(0);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
