import { describe, expect, test } from 'vitest';
import { resolveArticle } from '../../../src/authoring/resolve.ts';
import { pathTo } from '../../../src/links.ts';
import { placesOf } from '../../../src/pages/places.ts';
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
