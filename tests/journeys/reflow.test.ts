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
