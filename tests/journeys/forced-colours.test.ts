import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { ARTICLE, journey } from './journey.ts';

/** How an element is drawn, but for its fill: its lines (the trace’s is a picture of one), its frame, its border. */
const drawn = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const style = getComputedStyle(element);
      const { textDecoration, outline, borderLeft, borderBottom, fontWeight, backgroundImage } = style;
      return [textDecoration, outline, borderLeft, borderBottom, fontWeight, backgroundImage].join(' | ');
    });

/** What must be told apart, without any wash: pairs of elements that are on the same page. */
const PAIRS: readonly [string, string, string][] = [
  ['the open quotation from another', 'a[data-quote=on-the-view]', 'a[data-form=direct]:not([aria-current])'],
  ['reported speech from a quotation', 'a[data-quote=coming-forward]', 'a[data-quote=beautiful]'],
  ['the trace from the text', '#text [data-lit=cue], #text [data-lit~=step]', '#text p'],
  ['the trace from a quotation', '#text [data-lit=cue], #text [data-lit~=step]', 'a[data-quote=beautiful]'],
  ['the current tab from another', '.tab[aria-current]', '.tab:not([aria-current])'],
  [
    'the section that is read',
    '[aria-label=Sections] a[aria-current]',
    '[aria-label=Sections] a:not([aria-current])',
  ],
];

for (const colorScheme of ['light', 'dark'] as const)
  for (const mode of [{ forcedColors: 'active' }, { contrast: 'more' }] as const)
    journey(`${JSON.stringify(mode)}, ${colorScheme}: all is told apart by lines`, async ({ reader }) => {
      const page = await reader.open(`${ARTICLE}/quotes/on-the-view`, { colorScheme, ...mode });
      for (const [what, one, other] of PAIRS)
        expect(await drawn(page, one), what).not.toBe(await drawn(page, other));
      expect(await violations(page)).toEqual([]);
    });

journey('in forced colours each voice has its own line, and no words lose theirs', async ({ reader }) => {
  const page = await reader.open(ARTICLE, { forcedColors: 'active' });
  const lines = await page
    .locator('#text a[data-quote]')
    .first()
    .evaluate((link) =>
      [1, 2, 3, 4, 5, 6].map((pen) => {
        link.setAttribute('data-pen', String(pen));
        const { textDecorationLine, textDecorationStyle } = getComputedStyle(link);
        return `${textDecorationLine} ${textDecorationStyle}`;
      }),
    );
  expect(new Set(lines).size).toBe(6);
});

journey('in forced colours the order that is chosen is told from the other', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/timeline`, { forcedColors: 'active' });
  const ground = (name: string) =>
    page.getByRole('link', { name }).evaluate((link) => getComputedStyle(link).backgroundColor);
  expect(await ground('As it happened')).not.toBe(await ground('As it is told'));
});

journey('in forced colours the ribbon of voices is drawn', async ({ reader }) => {
  const page = await reader.open(ARTICLE, { forcedColors: 'active' });
  const voice = await page
    .locator('.ribbon')
    .first()
    .evaluate((span) => getComputedStyle(span).backgroundImage);
  expect(voice).toContain('gradient');
});
