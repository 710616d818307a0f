import { expect } from 'vitest';
import { ARTICLE, journey, ready } from './journey.ts';

/** Each kind of address: the title of its page, and the heading of what it opens. */
const KINDS = [
  ['the library', '/', 'Verbatim: who said it', 'h1', 'Who said it, and how the article knows'],
  ['an article', ARTICLE, 'Alyssa Milano on the courage', 'h1', 'Alyssa Milano on the courage'],
  ['the quotes', `${ARTICLE}/quotes`, 'Quotes · Alyssa Milano on', '.panel h2', 'Quotes'],
  [
    'a quotation',
    `${ARTICLE}/quotes/on-the-view`,
    'Alyssa Milano: “The beautiful thing',
    '.panel h2',
    'Alyssa Milano',
  ],
  ['the people', `${ARTICLE}/people`, 'People · Alyssa Milano on', '.panel h2', 'People'],
  ['a person', `${ARTICLE}/people/harvey-weinstein`, 'Harvey Weinstein · ', '.panel h2', 'Harvey Weinstein'],
  ['the timeline', `${ARTICLE}/timeline`, 'Timeline · Alyssa Milano on', '.panel h2', 'Timeline'],
  ['an event', `${ARTICLE}/timeline/the-movements`, 'movements', '.panel h2', 'championed the start of'],
  [
    'a section',
    `${ARTICLE}/sections/on-the-view`,
    'On ‘The View’ · ',
    '#section-on-the-view',
    'On ‘The View’',
  ],
] as const;

journey.for(KINDS)('a link to %s opens it cold', async ([, path, title, where, heading], { reader }) => {
  const page = await reader.open(path);
  expect(await page.title()).toContain(title);
  expect(await page.locator(where).first().textContent()).toContain(heading);
  expect(await page.locator(where).first().isVisible()).toBe(true);
  const heads = await page
    .locator('head title, head link[rel=canonical], head meta[name=description]')
    .count();
  expect(heads).toBe(3);
});

journey('a quotation that has no page of its own opens at its words, from 404.html', async ({ reader }) => {
  const path = `${ARTICLE}/quotes/without-activism`;
  const page = await reader.open('/', { expected: /404/u });
  const body = await (await page.request.get('/nowhere')).text();
  await page.route(`**${path}`, async (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body }),
  );
  await page.goto(path);
  await ready(page);
  const isInSight = () =>
    page
      .locator('a[data-quote=without-activism]')
      .first()
      .evaluate((quote) => {
        const { top, bottom } = quote.getBoundingClientRect();
        return scrollY > 0 && top > 0 && bottom < innerHeight;
      });
  await expect.poll(isInSight).toBe(true);
});

journey('each kind of place is reached by clicks, with the same title as cold', async ({ reader }) => {
  const page = await reader.open('/');
  await page.getByRole('link', { name: 'Alyssa Milano on the courage' }).click();
  await page.waitForURL(`**${ARTICLE}/`);
  const panels = page.getByRole('navigation', { name: 'Panels' });
  const steps = [
    [`${ARTICLE}/people`, panels.getByRole('link', { name: 'People' })],
    [
      `${ARTICLE}/people/harvey-weinstein`,
      page.locator('.panel').getByRole('link', { name: /Harvey Weinstein/u }),
    ],
    [`${ARTICLE}/timeline`, panels.getByRole('link', { name: 'Timeline' })],
    [`${ARTICLE}/quotes`, panels.getByRole('link', { name: 'Quotes' })],
    [`${ARTICLE}/quotes/beautiful`, page.locator('#text a[data-quote=beautiful]')],
    [
      `${ARTICLE}/sections/on-the-view`,
      page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'On ‘The View’' }),
    ],
  ] as const;
  for (const [path, link] of steps) {
    await link.click();
    await page.waitForURL(`**${path}/`);
    const cold = await reader.open(path);
    const title = await cold.title();
    await expect.poll(() => page.title()).toBe(title);
    await cold.close();
  }
});

journey('what a link opens is in sight, below the header', async ({ reader }) => {
  for (const [id, viewport] of [
    ['activist-since-fifteen', { width: 1440, height: 700 }],
    ['i-fought-the-good-fight', { width: 390, height: 844 }],
  ] as const) {
    const page = await reader.open(`${ARTICLE}/quotes/${id}`, { viewport });
    const box = await page.locator(`a[data-quote=${id}]`).first().boundingBox();
    expect(box?.y).toBeGreaterThan(60);
    expect(box?.y).toBeLessThan(viewport.height * 0.6);
  }
});

journey('an older id leads to the one of now, or says what is near', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/quotes/on-the-view/`);
  expect(await page.locator('.panel h2').first().textContent()).toBe('Alyssa Milano');
});
