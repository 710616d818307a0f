import { expect } from 'vitest';
import { ARTICLE, journey } from './journey.ts';

const PLACES = [
  '/',
  ARTICLE,
  `${ARTICLE}/quotes/on-the-view`,
  `${ARTICLE}/people/alyssa-milano`,
  `${ARTICLE}/timeline`,
];

journey.for([
  ['400% zoom of a desktop (320 pixels)', { width: 320, height: 256 }],
  ['200% zoom (640 pixels)', { width: 640, height: 400 }],
  ['a small tablet', { width: 800, height: 600 }],
] as const)('at %s nothing is cut off sideways', async ([, viewport], { reader }) => {
  for (const path of PLACES) {
    const page = await reader.open(path, { viewport });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, path).toBeLessThanOrEqual(0);
    const cut = await page.locator('main :is(p, h1, h2, a), .panel :is(p, h2, dd)').evaluateAll((all) =>
      all
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 1 && (right > innerWidth + 1 || left < -1) && !element.closest('.sr-only, nav');
        })
        .map((element) => element.textContent),
    );
    expect(cut, path).toEqual([]);
    await page.close();
  }
});

journey('with text spaced as readers may need it, nothing is cut off', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/quotes/on-the-view`, { viewport: { width: 390, height: 844 } });
  await page.addStyleTag({
    content:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

journey('with reduced motion nothing is animated', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await page.locator('a[data-quote=on-the-view]').click();
  await page.waitForURL('**/quotes/on-the-view/');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

journey('without it the wash deepens and the trace draws', async ({ reader }) => {
  const page = await reader.open(ARTICLE, { reducedMotion: 'no-preference' });
  await page.locator('a[data-quote=on-the-view]').click();
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBeGreaterThan(0);
});

journey('a long word in a title breaks nothing', async ({ reader }) => {
  for (const viewport of [
    { width: 320, height: 600 },
    { width: 900, height: 700 },
    { width: 1440, height: 900 },
  ]) {
    const page = await reader.open(`${ARTICLE}/people/alyssa-milano`, { viewport });
    const cut = await page.evaluate(() => {
      const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
      for (const element of document.querySelectorAll(
        'h1, h2, h2 a, [aria-label=Sections] a, dt, dd, .panel p',
      ))
        if (element.childElementCount === 0) element.textContent = word;
      const wide = [...document.querySelectorAll('.panel-content, .page-text, .page-side')].filter(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1,
      );
      return [document.documentElement.scrollWidth > innerWidth, ...wide.map(({ className }) => className)];
    });
    expect(cut, `${viewport.width}`).toEqual([false]);
  }
});

journey('text spacing cuts no label of the timeline', async ({ reader }) => {
  for (const width of [320, 390, 1440]) {
    const page = await reader.open(`${ARTICLE}/timeline/`, { viewport: { width, height: 900 } });
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    });
    const cut = await page.locator('.panel-content').evaluate((panel) => {
      const { left, right } = panel.getBoundingClientRect();
      return [...panel.querySelectorAll('svg text, svg foreignObject span')]
        .filter((label) => {
          const box = label.getBoundingClientRect();
          return box.left < left || box.right > right;
        })
        .map(({ textContent }) => textContent);
    });
    expect(cut, `${width}`).toEqual([]);
    const labels = await page.locator('.panel-content svg').evaluateAll((all) =>
      all.flatMap((svg) => {
        const boxes = [...svg.querySelectorAll('text')].map((label) => label.getBoundingClientRect());
        const ordered = boxes.toSorted((a, b) => a.left - b.left);
        return ordered.filter((box, index) => box.left < (ordered[index - 1]?.right ?? 0));
      }),
    );
    expect(labels, 'no tick runs into the next').toEqual([]);
  }
});

journey(
  'under 1100 pixels the sections have a menu, which closes when it has led somewhere',
  async ({ reader }) => {
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 900, height: 800 },
    ]) {
      const page = await reader.open(ARTICLE, { viewport });
      const menu = page.getByRole('navigation', { name: 'Sections' });
      expect(await menu.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Sections' }).click();
      await menu.getByRole('link').nth(3).click();
      await page.waitForURL('**/sections/**');
      await expect.poll(async () => menu.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Sections' }).click();
      await page.keyboard.press('Escape');
      expect(await menu.isVisible()).toBe(false);
    }
    const wide = await reader.open(ARTICLE);
    expect(await wide.getByRole('navigation', { name: 'Sections' }).isVisible()).toBe(true);
    expect(await wide.getByRole('button', { name: 'Sections' }).isVisible()).toBe(false);
  },
);
