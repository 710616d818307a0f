import { expect, inject } from 'vitest';
import { violations } from './axe.ts';
import { journey } from './journey.ts';

const at = (path: string) => inject('library') + path;

journey(
  'the library lists the newest fifty, and leads on through the years without JavaScript',
  async ({ reader }) => {
    const page = await reader.open(at('/'), { javaScriptEnabled: false });
    expect(await page.locator('h2').first().textContent()).toBe('The newest 50 of 53 articles');
    const titles = page.locator('main article h3');
    expect(await titles.count()).toBe(50);
    expect(await titles.first().textContent()).toBe('The council meets');
    const seen = new Set<string>();
    await page.goto(at('/library/2021/'));
    for (;;) {
      for (const title of await titles.allTextContents()) seen.add(title);
      const older = page.getByRole('link', { name: /^Older articles/u });
      if ((await older.count()) === 0) break;
      await older.click();
    }
    expect(seen.size).toBe(53);
  },
);

journey(
  'a year and its months are pages of their own, with publisher, date and voices',
  async ({ reader }) => {
    const page = await reader.open(at('/library/2018/'));
    expect(await page.title()).toBe('Articles of 2018 · Verbatim');
    await page.getByRole('link', { name: 'November' }).click();
    await page.waitForURL('**/library/2018/11/');
    await page.getByRole('heading', { level: 1, name: 'November 2018' }).waitFor();
    const entry = page.locator('main article').first();
    expect(await entry.textContent()).toContain('The Quay · November 2018');
    expect(await entry.textContent()).toMatch(/\d voices/u);
    expect(await page.getByRole('link', { name: 'November' }).getAttribute('aria-current')).toBe('true');
    await page.goBack();
    await expect.poll(() => page.title()).toBe('Articles of 2018 · Verbatim');
    expect(await violations(page)).toEqual([]);
  },
);

journey('a month that there is not has the page for what is not there', async ({ reader }) => {
  const page = await reader.open(at('/library/1999/01/'), { expected: /status of 404/u });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no such page');
});

journey('an unknown article has the nearest names of a large library', async ({ reader }) => {
  const page = await reader.open(at('/articles/harbour-agian/'), { expected: /status of 404/u });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no such article');
  await page.getByRole('link', { name: 'harbour-again' }).click();
  await page.waitForURL('**/articles/harbour-again/');
});
