import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { onSite } from '../../src/article/ref.ts';
import { wireOf } from '../../src/article/wire-form.ts';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';
import type { StoredArticle } from '../../src/finding/stored/stored-article.ts';
import { memoryShelf } from '../../src/shelves/memory-shelf.ts';
import { articleQuery, libraryClient, UnknownArticle, WrongArticle } from '../../src/shelves/shelves.ts';
import { siteShelf } from '../../src/shelves/site-shelf.ts';

const { slug } = milano.ref;
const page = { querySelector: () => null };

function shelfAnswering(answer: () => Response) {
  const get = vi.fn<typeof fetch>(async () => answer());
  return { get, shelf: siteShelf({ addressOf: (path) => `/project${path}`, get, page }) };
}

describe('the site’s shelf', () => {
  test('takes an article from beside its page, and asks the host whether it is still that one', async () => {
    const { get, shelf } = shelfAnswering(() => Response.json(wireOf(milano)));
    expect(await shelf.article(slug)).toEqual(milano);
    expect(get).toHaveBeenCalledExactlyOnceWith(`/project/articles/${slug}/article.json`, {
      cache: 'no-cache',
    });
  });

  test.each([
    ['nothing there', () => new Response('', { status: 404 }), UnknownArticle],
    [
      'another article',
      () => Response.json(wireOf({ ...JSON.parse(JSON.stringify(milano)), ref: onSite('b') })),
      WrongArticle,
    ],
    ['another version', () => Response.json({ ...wireOf(milano), version: 2 }), WrongArticle],
    ['something else', () => Response.json([]), WrongArticle],
    ['a page of the host’s', () => new Response('<!doctype html>'), SyntaxError],
    ['a failure', () => new Response('', { status: 503 }), Error],
  ])('%s is an error of its own', async (_, answer, kind) => {
    await expect(shelfAnswering(answer).shelf.article(slug)).rejects.toThrow(kind);
  });
});

test('an article whose page is here is not unknown, though its data be gone', async () => {
  const shown = new JSDOM().window.document.createElement('div');
  shown.innerHTML = `<div data-sum="x" data-article="/articles/${slug}/"></div>`;
  const get = async () => new Response('', { status: 404 });
  const shelf = siteShelf({ addressOf: (path) => path, get, page: shown });
  await expect(shelf.article(slug)).rejects.toThrow(WrongArticle);
  await expect(shelf.article('another')).rejects.toThrow(UnknownArticle);
});

test('an article is asked of the shelf that its name says, once', async () => {
  const site = vi.fn<(slug: string) => Promise<Article>>(async () => milano);
  const device = vi.fn<(slug: string) => Promise<Article>>(async () => milano);
  const client = libraryClient(
    { site, device },
    {
      list: async () => Promise.reject(new Error('not asked')),
      near: async () => [],
    },
  );
  await client.ensureQueryData(articleQuery({ shelf: 'device', slug: 'a' }));
  await client.ensureQueryData(articleQuery({ shelf: 'device', slug: 'a' }));
  expect(device).toHaveBeenCalledExactlyOnceWith('a');
  expect(site).not.toHaveBeenCalled();
});

describe('the device’s shelf', () => {
  const given = { title: null, byline: null, publisher: null, date: null, url: null, language: null };
  const stored = (text: string): StoredArticle => ({
    version: 1,
    text,
    details: given,
    headings: [],
    quoted: [],
    corrections: [],
  });

  test('keeps what was put, the newest first, and gives back what it takes away', async () => {
    let time = 0;
    const shelf = memoryShelf(() => (time += 1));
    await shelf.put('a', stored('One.'));
    await shelf.put('b', stored('Two.'));
    await shelf.put('a', stored('One more.'));
    expect((await shelf.list()).map(({ slug: name, title, since }) => [name, title, since])).toEqual([
      ['b', 'Two.', 2],
      ['a', 'One more.', 1],
    ]);
    expect(await shelf.remove('a')).toMatchObject({ text: 'One more.' });
    expect(await shelf.get('a')).toBeNull();
    expect(await shelf.remove('a')).toBeNull();
  });
});
