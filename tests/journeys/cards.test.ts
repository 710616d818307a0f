import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { violations } from './axe.ts';
import { ARTICLE, journey } from './journey.ts';
import { listedInSitemaps } from './pages.ts';

const SITE = 'http://localhost:4173';
const off = { javaScriptEnabled: false };
/** A page of the host without a policy of its own, to be filled. */
const BLANK = `${ARTICLE}/article.txt`;
/** It names no icon, and so the browser asks for one that is not there. */
const NO_ICON = /status of 404/u;
const ids = milano.quotes.map(({ id }) => id);
const quoteAt = (id: string) => `${ARTICLE}/quotes/${id}`;
const built = (file: string) => readFileSync(`dist${file}`, 'utf8');

/** The frame that the oEmbed response gives, on the host of the journeys. */
function frameOf(id: string): string {
  const { html }: { html: string } = JSON.parse(built(`${quoteAt(id)}/oembed.json`));
  return html.replaceAll(SITE, inject('site'));
}

describe('the card of every quotation', () => {
  const html = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'require-sri': 'off' } });

  test.each(ids)('“%s” is valid HTML, loads no script, and is in no sitemap and no index', async (id) => {
    const card = built(`${quoteAt(id)}/card/index.html`);
    expect(
      await html.validateString(card).then(({ results }) => results.flatMap(({ messages }) => messages)),
    ).toEqual([]);
    expect(card).not.toContain('<script');
    expect(card).toContain('<meta name="robots" content="noindex"');
    expect(card).toContain(`<link rel="canonical" href="${SITE}${quoteAt(id)}/"`);
    expect(listedInSitemaps().join()).not.toContain('/card');
  });
});

test('the page of each quotation leads to its oEmbed response, and no other page to any', () => {
  const discovery = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)">/u;
  for (const id of ids) {
    const [head = ''] = built(`${quoteAt(id)}/index.html`).split('</head>');
    expect(discovery.exec(head)?.[1]).toBe(`${SITE}${quoteAt(id)}/oembed.json`);
  }
  expect(built(`${ARTICLE}/index.html`)).not.toContain('oembed');
});

journey('a card stands whole in the frame that oEmbed gives, without JavaScript', async ({ reader }) => {
  const page = await reader.open(BLANK, { ...off, expected: NO_ICON });
  await page.setContent(`<title>Frames</title><link rel="icon" href="data:,">${ids.map(frameOf).join('')}`);
  for (const [index, id] of ids.entries()) {
    const frame = page.locator('iframe').nth(index);
    await frame.scrollIntoViewIfNeeded();
    const card = frame.contentFrame().locator('main');
    await card.waitFor();
    const { height = 0 } = (await card.boundingBox()) ?? {};
    expect(height, id).toBeLessThanOrEqual(Number(await frame.getAttribute('height')));
    expect(await card.locator('figcaption').textContent()).toContain('Alyssa Milano');
  }
});

journey('the link of a card takes the whole page to the quotation', async ({ reader }) => {
  const page = await reader.open(BLANK, { ...off, expected: NO_ICON });
  await page.setContent(frameOf('claimed-assault').replaceAll(SITE, inject('site')));
  await page.route(`${SITE}/**`, async (route) =>
    route.fulfill({ body: 'The article', contentType: 'text/plain' }),
  );
  await page.locator('iframe').contentFrame().getByRole('link', { name: 'Read it in the article' }).click();
  await page.waitForURL(`${SITE}${quoteAt('claimed-assault')}/`);
});

for (const colorScheme of ['light', 'dark'] as const)
  journey(`a card passes axe in the ${colorScheme} theme`, async ({ reader }) => {
    const page = await reader.open(ARTICLE, { colorScheme });
    await page.goto(`${quoteAt('claimed-assault')}/card/`);
    expect(await violations(page)).toEqual([]);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toMatch(colorScheme === 'light' ? /^oklch\(0\.99/u : /^oklch\(0\.1/u);
  });

journey('a card on a narrow page scrolls, and sideways it need not', async ({ reader }) => {
  const page = await reader.open(`${quoteAt('on-the-view')}/card/`, {
    ...off,
    viewport: { width: 280, height: 300 },
  });
  const { scrollWidth, scrollHeight } = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { scrollWidth, scrollHeight };
  });
  expect([scrollWidth <= 280, scrollHeight > 300]).toEqual([true, true]);
});

journey(
  'the address of a quotation with ?view=card is its card, and Back leaves it at once',
  async ({ reader }) => {
    const page = await reader.open(ARTICLE);
    for (const path of [`${quoteAt('beautiful')}?view=card`, `${quoteAt('beautiful')}/?view=card`]) {
      await page.goto(path, { waitUntil: 'commit' });
      await page.waitForURL(`**${quoteAt('beautiful')}/card/`);
      expect(await page.locator('figcaption').textContent()).toBe('Alyssa Milano');
      await page.goBack();
      await page.waitForURL(`**${ARTICLE}/`);
    }
  },
);

journey('any other view of a quotation is its page', async ({ reader }) => {
  const page = await reader.open(`${quoteAt('beautiful')}?view=cards`);
  expect(page.url()).toMatch(/view=cards$/u);
  expect(await page.getByText('How the article attributes it').isVisible()).toBe(true);
});

journey('under a base path a card has its faces and its link', async ({ reader }) => {
  const address = `${inject('project')}/project${quoteAt('on-the-view')}`;
  const page = await reader.open(`${address}/card/`, off);
  expect(await page.locator('figcaption').textContent()).toBe('Alyssa Milano, on ‘The View’');
  expect(await page.getByRole('link').getAttribute('href')).toBe(`${SITE}/project${quoteAt('on-the-view')}/`);
});
