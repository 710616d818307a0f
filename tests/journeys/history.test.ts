import { expect } from 'vitest';
import { ARTICLE, clickQuote, journey, ready } from './journey.ts';

const scrolled = () => Math.round(scrollY);

journey('Back steps through what was opened, Forward opens it again', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await clickQuote(page, 'beautiful');
  await clickQuote(page, 'on-the-view');
  await page.goBack();
  await page.waitForURL('**/quotes/beautiful/');
  await expect.poll(() => page.locator('#text a[aria-current]').getAttribute('data-quote')).toBe('beautiful');
  await page.goBack();
  await page.waitForURL(`**${ARTICLE}/`);
  await expect.poll(() => page.locator('#text [data-lit]').count()).toBe(0);
  await page.goForward();
  await page.waitForURL('**/quotes/beautiful/');
  await expect.poll(() => page.title()).toContain('“beautiful”');
});

journey('Back returns to where the reader was', async ({ reader }) => {
  const page = await reader.open(ARTICLE, { viewport: { width: 1440, height: 500 } });
  await page.locator('a[data-quote=activist-since-fifteen]').scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo(0, 600));
  const before = await page.evaluate(scrolled);
  await page.getByRole('link', { name: 'Verbatim' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await expect.poll(() => page.evaluate(scrolled)).toBe(0);
  await page.goBack();
  await page.waitForURL(`**${ARTICLE}/`);
  await expect.poll(() => page.evaluate(scrolled)).toBe(before);
});

journey('opening a quotation that is in sight does not scroll; closing it neither', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await page.evaluate(() => scrollTo(0, 300));
  const before = await page.evaluate(scrolled);
  await page.locator('a[data-quote=almost-25-years]').click();
  await page.waitForURL('**/quotes/almost-25-years/');
  await page.locator('#text a[data-quote=almost-25-years][data-open]').waitFor();
  expect(await page.evaluate(scrolled)).toBe(before);
  await page.getByRole('link', { name: 'Close the panel' }).click();
  await page.waitForURL(`**${ARTICLE}/`);
  await page.locator('#text a[data-open]').waitFor({ state: 'detached' });
  expect(await page.evaluate(scrolled)).toBe(before);
});

journey('a reload shows the same page at the same place', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/quotes/on-the-view`, { viewport: { width: 1440, height: 500 } });
  // From now on the faces are at hand: one that is late may break a line elsewhere.
  await page.reload();
  await ready(page);
  await page.evaluate(() => scrollTo(0, 777));
  await page.reload();
  await ready(page);
  await expect.poll(() => page.evaluate(scrolled)).toBe(777);
  expect(await page.locator('#text a[aria-current]').first().getAttribute('data-quote')).toBe('on-the-view');
});

// The npm package's Chromium opens the tab and loads nothing into it: what the app owes is to leave the click alone.
journey('a middle click opens a new tab, Ctrl+click too, and this one stays', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  const quote = page.locator('a[data-quote=beautiful]');
  for (const click of [{ button: 'middle' }, { modifiers: ['Control'] }] satisfies Parameters<
    typeof quote.click
  >[0][]) {
    const tab = page.context().waitForEvent('page');
    await quote.click(click);
    await tab;
    expect(new URL(page.url()).pathname).toBe(`${ARTICLE}/`);
  }
});

journey('words are selected by dragging across a quotation, which opens nothing', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  const quote = page.locator('a[data-quote=on-the-view]').first();
  await quote.scrollIntoViewIfNeeded();
  const box = await quote.boundingBox();
  if (!box) throw new Error('The quotation is not on the page');
  await page.mouse.move(box.x + 20, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(3);
  expect(new URL(page.url()).pathname).toBe(`${ARTICLE}/`);
});
