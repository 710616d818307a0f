import { describe, expect, test } from 'vitest';
import { articleWith } from '../article/article-with.ts';
import { embedding } from '../../src/site/pages/embedding.ts';
import { quoteFiles } from '../../src/site/files/quote-files.ts';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { onSite } from '../../src/article/ref.ts';

const TEMPLATE = '<head><!--head--></head><body><!--card--></body>';
const made = (site: string, base = '/') =>
  new Map(quoteFiles(milano, { site, base }, TEMPLATE).map(({ file, content }) => [file, String(content)]));
const folder = 'articles/alyssa-milano-on-metoo/quotes';

/** What a response of the type `rich` must have, and the rest that it may: https://oembed.com, section 2.3.4. */
const REQUIRED = ['type', 'version', 'html', 'width', 'height'];
const OPTIONAL =
  'title author_name author_url provider_name provider_url cache_age thumbnail_url thumbnail_width thumbnail_height'.split(
    ' ',
  );

describe('the oEmbed response', () => {
  const files = made('https://example.org', '/project/');
  const responses = [...files].filter(([file]) => file.endsWith('oembed.json'));
  const at = (id: string): Record<string, unknown> =>
    JSON.parse(files.get(`${folder}/${id}/oembed.json`) ?? '{}');

  test('is there for every quotation, with all that the protocol wants and nothing that it does not know', () => {
    expect(responses).toHaveLength(milano.quotes.length);
    for (const [file, content] of responses) {
      const names = Object.keys(JSON.parse(content));
      expect(names, file).toEqual(expect.arrayContaining(REQUIRED));
      expect([...REQUIRED, ...OPTIONAL], file).toEqual(expect.arrayContaining(names));
    }
  });

  test('has absolute addresses under the base path, and leads to the card', () => {
    const { html, ...rest } = at('on-the-view');
    expect(rest).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 600,
      provider_url: 'https://example.org/project/',
      thumbnail_url: `https://example.org/project/${folder}/on-the-view/preview.png`,
    });
    expect(html).toContain(`src="https://example.org/project/${folder}/on-the-view/card/"`);
  });

  test('keeps the reserve, and gives the wording of reported speech no author', () => {
    expect(at('claimed-assault')['title']).toMatch(/^Claimed by Alyssa Milano/u);
    expect(at('claimed-assault')).not.toHaveProperty('author_name');
    expect(at('on-the-view')).toHaveProperty('author_name', 'Alyssa Milano');
  });

  test('is not made where the address of the site is unknown, and no page leads to it; the cards are', () => {
    expect([...made('').keys()].filter((file) => file.endsWith('.json'))).toEqual([]);
    expect(made('').has(`${folder}/beautiful/card/index.html`)).toBe(true);
    const place = { kind: 'quote', ref: onSite('a'), id: 'b' } as const;
    expect(embedding(place, '', (path) => path)).not.toContain('oembed');
    expect(embedding(place, 'https://e.org', (path) => path)).toContain('oembed.json');
    expect(embedding({ kind: 'article', ref: onSite('a') }, 'https://e.org', (path) => path)).toBe('');
  });
});

test('a card leads to the page of its quotation, which is the one that search engines are to know', () => {
  const card = made('https://example.org').get(`${folder}/beautiful/card/index.html`) ?? '';
  const address = `https://example.org/${folder}/beautiful/`;
  expect(card).toContain(`<link rel="canonical" href="${address}"/>`);
  expect(card).toContain(`<a href="${address}" target="_top">`);
});

test('a card holds hostile words as words', () => {
  const hostile = articleWith(milano, { title: '</title><script>alert(1)</script>' });
  for (const { content } of quoteFiles(hostile, { site: '', base: '/' }, TEMPLATE))
    expect(content).not.toContain('<script');
});
