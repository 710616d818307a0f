import { expect, inject } from 'vitest';
import { ARTICLE, journey } from './journey.ts';

/** With its last slash: without it a static host redirects, or has nothing. */
const LIBRARY = /\/project\/$/u;
const at = (path: string) => `${inject('project')}/project${path}`;

journey('under a base path pages, assets and links work', async ({ reader }) => {
  const page = await reader.open(at(`${ARTICLE}/quotes/on-the-view`));
  expect(await page.locator('.panel h2').first().textContent()).toBe('Alyssa Milano');
  await page.locator('a[data-quote=beautiful]').click();
  await page.waitForURL(at(`${ARTICLE}/quotes/beautiful/`));
  await page.getByRole('link', { name: 'Verbatim' }).click();
  await page.waitForURL(LIBRARY);
  await page.getByRole('link', { name: 'Alyssa Milano on the courage' }).click();
  await page.waitForURL(at(`${ARTICLE}/`));
  // The rest of the head follows the page's first frame.
  await expect
    .poll(async () => page.locator('link[rel=canonical]').getAttribute('href'))
    .toBe(`http://localhost:4173/project${ARTICLE}/`);
});

journey('under a base path links work without JavaScript', async ({ reader }) => {
  const page = await reader.open(at('/'), { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Alyssa Milano on the courage' }).click();
  await page.locator('a[data-quote=beautiful]').click();
  await page.waitForURL(at(`${ARTICLE}/quotes/beautiful/`));
});

journey('under a base path an unknown address has its page', async ({ reader }) => {
  const page = await reader.open(at('/nothing'), { expected: /status of 404/u });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no such page');
  await page.getByRole('link', { name: 'Go to the library' }).click();
  await page.waitForURL(LIBRARY);
});
