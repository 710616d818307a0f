import { expect } from 'vitest';
import { violations } from './axe.ts';
import { ARTICLE, journey, ON_A_PHONE } from './journey.ts';
import { CLIPBOARD, clipboardOf, select, toolbarOf } from './selecting.ts';

const focused = () => document.activeElement?.textContent;

journey('with the keyboard alone: select, Tab, copy, Escape', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/quotes/on-the-view`, CLIPBOARD);
  await page.locator('#text a[data-quote="very-visible"]').focus();
  await select(page, 'visible');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => page.getByText('Passage selected. Press Tab').count()).toBe(1);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(focused)).toBe('Copy link to this passage');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(focused)).toBe('Copy with attribution');
  await page.keyboard.press('Enter');
  await toolbarOf(page).getByRole('button', { name: 'Copied' }).waitFor();
  expect(await clipboardOf(page)).toMatch(/^Claimed by Alyssa Milano: “visible”\n/u);
  await page.keyboard.press('Escape');
  await expect.poll(async () => toolbarOf(page).count()).toBe(0);
  expect(page.url(), 'the panel stays open').toContain('/quotes/on-the-view');
  expect(
    await page.evaluate(() => document.activeElement?.getAttribute('data-quote')),
    'the focus is back in the text',
  ).toBe('very-visible');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.url(), { message: 'now the panel closes' }).not.toContain('/quotes/');
});

journey('Tab reaches the toolbar once, and is no trap', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await select(page, 'sparking change');
  await toolbarOf(page).waitFor();
  const buttons = await toolbarOf(page).getByRole('button').count();
  for (let press = 0; press < buttons + 2; press += 1) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('[data-selection-toolbar]'))).toBeNull();
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});

journey('a mouse: the toolbar stands beside the words and covers none of them', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  const words = page.locator('#p1');
  await words.scrollIntoViewIfNeeded();
  const box = await words.boundingBox();
  if (!box) throw new Error('The paragraph is not shown');
  await page.mouse.move(box.x + 20, box.y + 16);
  await page.mouse.down();
  await page.mouse.move(box.x + 300, box.y + 16, { steps: 5 });
  await page.waitForTimeout(400);
  expect(await toolbarOf(page).count(), 'not while the button is held').toBe(0);
  await page.mouse.up();
  const bar = await toolbarOf(page).boundingBox();
  expect(bar && bar.y - (box.y + 16)).toBeGreaterThan(8);
  expect(bar && bar.y - (box.y + 16)).toBeLessThan(60);
  await page.mouse.click(box.x + 300, box.y + box.height - 10);
  await expect
    .poll(async () => toolbarOf(page).count(), { message: 'a click elsewhere takes it away' })
    .toBe(0);
});

journey('a drag inside a quotation brings the toolbar and opens nothing', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  const link = page.locator('#text a[data-quote="on-the-view"]');
  await link.scrollIntoViewIfNeeded();
  const box = await page.locator('#p3').boundingBox();
  if (!box) throw new Error('The paragraph is not shown');
  await page.mouse.move(box.x + 40, box.y + 80);
  await page.mouse.down();
  await page.mouse.move(box.x + 260, box.y + 80, { steps: 8 });
  await page.mouse.up();
  await toolbarOf(page).waitFor();
  expect(page.url()).not.toContain('/quotes/');
});

journey('a finger: the toolbar stands at the foot, clear of the words and of the bar', async ({ reader }) => {
  const page = await reader.open(ARTICLE, { ...ON_A_PHONE, ...CLIPBOARD });
  await select(page, 'accused of sexual harassment');
  const bar = await toolbarOf(page).boundingBox();
  const tabs = await page.locator('.panel').boundingBox();
  const words = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? 0);
  if (!bar || !tabs) throw new Error('The toolbar or the bar is not shown');
  expect(bar.y + bar.height).toBeLessThan(tabs.y);
  expect(bar.y).toBeGreaterThan(words + 40);
  for (const button of await toolbarOf(page).getByRole('button').all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await toolbarOf(page).getByRole('button', { name: 'Copy link to this passage' }).tap();
  await toolbarOf(page).getByRole('button', { name: 'Copied' }).waitFor();
  expect(await clipboardOf(page)).toContain('exact=accused+of+sexual+harassment');
  expect(await page.evaluate(() => getSelection()?.toString()), 'a tap keeps the selection').toBe(
    'accused of sexual harassment',
  );
});

journey('words selected outside the text get no toolbar', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body));
  await page.waitForTimeout(600);
  expect(await toolbarOf(page).count()).toBe(0);
});

journey('where a translator has put other words, no link is offered', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await page.evaluate(() => {
    const run = document.querySelector('#p1')?.firstChild;
    if (run) run.textContent = 'L’actrice ';
  });
  await select(page, 'sparking change');
  await toolbarOf(page).getByText('other words than the article’s own').waitFor();
  expect(await toolbarOf(page).getByRole('button').count()).toBe(0);
});

journey('where the clipboard is refused, the link is shown to be copied by hand', async ({ reader }) => {
  const page = await reader.open(ARTICLE, {
    before: () => {
      const refuse = async () => Promise.reject(new DOMException('No', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse, write: refuse } });
    },
  });
  await select(page, 'sparking change');
  await toolbarOf(page).getByRole('button', { name: 'Copy link to this passage' }).click();
  const field = toolbarOf(page).getByRole('textbox');
  expect(await field.inputValue()).toContain('?exact=sparking+change');
  await field.click();
  await page.waitForTimeout(500);
  expect(await field.evaluate((element) => element === document.activeElement), 'it takes the focus').toBe(
    true,
  );
  await page.keyboard.press('Home');
  expect(
    await field.evaluate((element) => element === document.activeElement),
    'Home stays in the field, and goes to no button',
  ).toBe(true);
  expect(await field.inputValue(), 'choosing it does not take it away').toContain('?exact=sparking+change');
});

journey('the toolbar has nothing that axe finds fault with, light and dark', async ({ reader }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await reader.open(ARTICLE, { colorScheme });
    await select(page, 'sparking change');
    await toolbarOf(page).waitFor();
    expect(await violations(page, { within: '[data-selection-toolbar]' })).toEqual([]);
  }
});

journey('a part of what is reported is offered whole, with its condition', async ({ reader }) => {
  const page = await reader.open(ARTICLE, CLIPBOARD);
  await select(page, 'would give up her acting career');
  await toolbarOf(page).getByRole('button', { name: 'Take all of it' }).click();
  await expect
    .poll(async () => toolbarOf(page).getByRole('button', { name: 'Take all of it' }).count())
    .toBe(0);
  expect(await page.evaluate(() => String(getSelection()))).toMatch(
    /^she’s so passionate .* if she needed to$/u,
  );
  await toolbarOf(page).getByRole('button', { name: 'Copy with attribution' }).click();
  await toolbarOf(page).getByRole('button', { name: 'Copied' }).waitFor();
  expect(await clipboardOf(page)).toMatch(
    /^Alyssa Milano, as the article reports it: she’s so .* needed to\n/u,
  );
});
