import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { ARTICLE, journey, ON_A_PHONE } from './journey.ts';
import { litIn } from './selecting.ts';

const STALE = `${ARTICLE}?exact=disgraced+film+producer+Harvey+Weinstein`;

const notice = (page: Page) => page.locator('.passage-notice');

journey('words that have changed: both versions, the difference marked, nothing lit', async ({ reader }) => {
  const page = await reader.open(STALE);
  await notice(page).waitFor();
  await page.getByRole('heading', { name: 'The words of this link are not in the article' }).waitFor();
  expect(await notice(page).locator('del').innerText()).toMatch(/film/u);
  expect(await notice(page).innerText()).toContain('Nothing is marked');
  expect(await litIn(page)).toBeNull();
  expect(await page.evaluate(() => scrollY), 'nor does the page go anywhere').toBe(0);
});

journey(
  'going to the nearest words is the reader’s choice, with an address; Back returns',
  async ({ reader }) => {
    const page = await reader.open(STALE);
    await notice(page).getByRole('link', { name: 'Go to the words in the article' }).click();
    await expect.poll(async () => litIn(page)).toBe('disgraced producer Harvey Weinstein');
    expect(await notice(page).count()).toBe(0);
    expect(page.url()).toContain('?exact=disgraced+producer+Harvey+Weinstein');
    await page.goBack();
    await notice(page).waitFor();
    await expect.poll(async () => litIn(page)).toBeNull();
  },
);

journey(
  'a lookalike is never lit: the same words, not beside those that the link names',
  async ({ reader }) => {
    const page = await reader.open(`${ARTICLE}?exact=very+visible&prefix=a+not+`);
    await notice(page).waitFor();
    expect(await notice(page).innerText()).toContain('not beside the words that it names');
    await expect.poll(async () => litIn(page)).toBeNull();
  },
);

journey('words that stand in several places: each is offered, none is lit', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}?exact=in+this+industry`);
  await notice(page).waitFor();
  expect(await notice(page).innerText()).toContain('2 places');
  expect(await notice(page).getByRole('link').count()).toBe(2);
  expect(await litIn(page)).toBeNull();
});

journey('a long passage whose middle has changed is not lit', async ({ reader }) => {
  const page = await reader.open(
    `${ARTICLE}?start=She+said%3A&end=the+good+fight.%22&length=${'She said: "I just really believe that if I stay … If my integrity stays intact and I stay true to who I am and what I believe in – which is equality, and that every child deserves a healthy happy childhood – I have to stay true to that. And if it means I’m not gonna work in this industry, then I’m not gonna work in this industry. But at least I can go to bed knowing that I fought the good fight."'.length}&sum=wrong`,
  );
  await page.getByRole('heading', { name: 'This passage has changed since the link was made' }).waitFor();
  expect(await litIn(page)).toBeNull();
});

journey('words that are nowhere near: said plainly, and nothing offered', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}?exact=quarterly+earnings+rose+by+a+twelfth`);
  await notice(page).waitFor();
  expect(await notice(page).innerText()).toContain('nothing in the article is near');
  expect(await notice(page).getByRole('link').count()).toBe(0);
});

journey('a hostile query is words, never markup', async ({ reader }) => {
  const words = '<img src=x onerror=document.title="x"><script>document.title="x"</script>';
  for (const query of [
    `exact=${encodeURIComponent(words)}`,
    'exact=%E0%A4%A%ED%A0%80%00&prefix=%FF',
    `start=${encodeURIComponent(words)}&end=a&length=1e309&sum[]=1`,
    'exact=&exact=a&start=%F0%9F',
  ]) {
    const page = await reader.open(`${ARTICLE}?${query}`);
    await notice(page).waitFor();
    expect(await page.locator('.passage-notice img, .passage-notice script').count()).toBe(0);
    expect(await page.title()).not.toBe('x');
    expect(await litIn(page)).toBeNull();
    await page.context().close();
  }
});

journey('a query of 100 kB says that it cannot be read, and stalls nothing', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  // Hosts refuse addresses of that length; a page in memory or a service worker does not.
  await page.route('**/*exact=*', async (route) =>
    route.fulfill({ response: await route.fetch({ url: route.request().url().split('?')[0] ?? '' }) }),
  );
  const started = Date.now();
  await page.goto(`${ARTICLE}?exact=${'a+b%0A'.repeat(17_000)}`);
  await page.getByRole('heading', { name: 'This link cannot be read' }).waitFor();
  expect(Date.now() - started).toBeLessThan(5000);
  expect(await litIn(page)).toBeNull();
});

journey('where a translator has put other words, a link says so and lights nothing', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}?exact=sparking+change`, {
    before: () => {
      document.addEventListener('DOMContentLoaded', () => {
        const run = document.querySelector('#p1')?.firstChild;
        if (run) run.textContent = 'L’actrice ';
      });
    },
  });
  await page.getByRole('heading', { name: 'The page does not show the article’s own words' }).waitFor();
  expect(await litIn(page)).toBeNull();
});

journey('the notice: Escape closes it and leaves the panel; axe finds no fault', async ({ reader }) => {
  for (const setup of [{ colorScheme: 'dark' as const }, { ...ON_A_PHONE }]) {
    const page = await reader.open(
      `${ARTICLE}/quotes/on-the-view?exact=the+wonderful+thing+that+happened`,
      setup,
    );
    await notice(page).waitFor();
    expect(await violations(page, { within: '.passage-notice' })).toEqual([]);
    const panel = await page.locator('.panel').boundingBox();
    const box = await notice(page).boundingBox();
    expect(box && panel && (box.y + box.height <= panel.y || box.x + box.width <= panel.x)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(async () => notice(page).count()).toBe(0);
    expect(page.url()).toContain('/quotes/on-the-view');
  }
});
