import { expect, inject } from 'vitest';
import { ARTICLE, journey } from './journey.ts';

/** What the browser says of a 404, and the router of an address that is no text. */
const expected = /status of 404|could not be decoded|not a decodable element ID/u;

journey('an unknown quotation says what was asked and what is near, beside the text', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/quotes/on-the-veiw`, { expected });
  const panel = page.getByRole('complementary');
  expect(await panel.getByRole('heading', { level: 2 }).first().textContent()).toBe('There is no such quote');
  expect(await panel.textContent()).toContain('“on-the-veiw”');
  expect(await page.locator('#text p').count()).toBe(8);
  expect(await page.title()).toContain('There is no such quote');
  expect(await page.locator('head title').count()).toBe(1);
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  expect(await page.locator('link[rel=canonical]').count()).toBe(0);
  await panel.getByRole('link', { name: /The beautiful thing/u }).click();
  await page.waitForURL('**/quotes/on-the-view/');
  await expect.poll(() => page.title()).toContain('Alyssa Milano: “The beautiful thing');
  expect(await page.locator('meta[name=robots]').count()).toBe(0);
});

journey.for([
  ['people/milo', 'There is no such person'],
  ['people/son', 'There is no such person'],
  ['timeline/1995', 'There is no such event'],
  ['sections/nine', 'There is no such section'],
  ['nonsense', 'There is no such page'],
  ['quotes/a/b', 'There is no such page'],
] as const)('%s is not there, and the article is', async ([path, title], { reader }) => {
  const page = await reader.open(`${ARTICLE}/${path}`, { expected });
  expect(await page.locator('.panel h2').first().textContent()).toBe(title);
  expect(await page.locator('#text p').count()).toBe(8);
});

journey.for([
  ['/articles/alyssa-milan-on-metoo', 'There is no such article'],
  ['/articles/alyssa-milan-on-metoo/quotes/x', 'There is no such article'],
  ['/articles', 'There is no such page'],
  ['/nothing/here', 'There is no such page'],
] as const)('%s says so, and leads to the library', async ([path, title], { reader }) => {
  const page = await reader.open(path, { expected });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
  await page.getByRole('link', { name: 'Go to the library' }).click();
  await page.waitForURL((url) => url.pathname === '/');
});

journey('an unknown address is answered with the status 404, and with a page', async () => {
  const response = await fetch(`${inject('site')}${ARTICLE}/quotes/nothing`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('There is no such page');
});

journey.for([
  `${ARTICLE}/quotes/${'x'.repeat(4000)}`,
  `${ARTICLE}/quotes/%3Cscript%3Ealert(1)%3C%2Fscript%3E`,
  `${ARTICLE}/quotes/%E0%A4%A`,
  '/articles/%E0%A4%A',
  `${ARTICLE}/quotes/__proto__`,
  '/articles/constructor',
  '/%2e%2e/%2e%2e/etc/passwd',
  '//example.org/x',
])('a hostile address does no harm: %#', async (path, { reader }) => {
  const page = await reader.open(inject('site') + path, { expected });
  expect(await page.locator('main h1').count()).toBe(1);
  expect(await page.title()).toContain('There is no such');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

journey.for([
  '#w999999999',
  '#<script>',
  '#%E0%A4%A',
  '#w-1',
  '#p3',
  '?voice=%E0%A4%A&order=x#main',
  '?voice=nobody',
])('a hostile query or fragment does no harm: %s', async (tail, { reader }) => {
  const page = await reader.open(`${ARTICLE}/quotes/beautiful${tail}`, { expected });
  expect(await page.locator('.panel h2').first().textContent()).toBe('Alyssa Milano');
});
