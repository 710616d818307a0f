import { describe, expect, test } from 'vitest';
import { resolveArticle } from '../../../src/authoring/resolve.ts';
import { litBy } from '../../../src/article/lit.ts';
import { pathTo } from '../../../src/links.ts';
import { openAt } from '../../../src/pages/open.ts';
import { placesOf } from '../../../src/pages/places.ts';
import { textMarkup } from '../../../src/reader/markup.ts';
import { renderer, WITHOUT_LISTS } from '../../../src/site/pages/prerender.tsx';
import milano from '../../../src/content/alyssa-milano-on-metoo/article.ts';
import { smallSource } from '../../article/small-article.ts';

const small = resolveArticle(smallSource());
const rendererOf = (article: typeof milano) =>
  renderer({ article: async () => article, ...WITHOUT_LISTS }, '/');

describe.each([milano, small])('the pages of $ref.slug, one after the other', (article) => {
  const oneAfterTheOther = rendererOf(article);

  test.each(placesOf(article).map(pathTo))('%s is as if it alone were rendered', async (path) => {
    await oneAfterTheOther(pathTo({ kind: 'article', ref: article.ref }));
    const page = await oneAfterTheOther(path);
    expect(page).toEqual(await rendererOf(article)(path));
    expect(page.status).toBe(200);
    expect(page.head + page.html).not.toContain('data-mark');
  });
});

test('a page whose parts were rendered for another has each of them, once', async () => {
  const render = rendererOf(milano);
  await render(pathTo({ kind: 'panel', ref: milano.ref, panel: 'quotes' }));
  const { html } = await render(pathTo({ kind: 'article', ref: milano.ref }));
  for (const part of [
    'Verbatim</a>',
    '<header class="page-head">',
    'aria-label="Voices"',
    'class="after-text"',
    '>Quotes</h2>',
  ])
    expect(html.split(part)).toHaveLength(2);
});

test.each(placesOf(milano).map((place) => [pathTo(place), place] as const))(
  'the text of %s is lit by what is open, and by nothing that was before',
  async (path, place) => {
    const render = rendererOf(milano);
    await render(pathTo({ kind: 'quote', ref: milano.ref, id: 'claimed-assault' }));
    const open = openAt(milano, place);
    const { html } = await render(path);
    expect(html).toContain(`>${textMarkup(milano, open ? litBy(milano, open) : [], '')}</div>`);
  },
);

test.each([
  [{ kind: 'quote', ref: milano.ref, id: 'beautiful' }, 'How the article attributes it'],
  [{ kind: 'panel', ref: milano.ref, panel: 'timeline' }, '>Timeline</h2>'],
  [{ kind: 'person', ref: milano.ref, id: 'alyssa-milano' }, '>Alyssa Milano</h2>'],
] as const)('the panel of %o shows what it is of', async (place, words) => {
  const { html } = await rendererOf(milano)(pathTo(place));
  expect(html.slice(html.indexOf('<aside'))).toContain(words);
});
