import { expect, test } from 'vitest';
import { ownOf } from '../../../src/app/yours/own-of-sent.ts';
import type { StoredArticle } from '../../../src/finding/stored/stored-article.ts';
import { memoryShelf } from '../../../src/shelves/memory-shelf.ts';
import { stored } from '../../finding/stored/ferry-stored.ts';

const URL = 'https://news.example/ferry';
const named = (title: string, url: string | null = null): StoredArticle => ({
  ...stored,
  details: {
    ...stored.details,
    title: { value: title, from: 'page' },
    url: url === null ? null : { value: url, from: 'link' },
  },
});

async function shelfOf(...articles: readonly StoredArticle[]) {
  let time = 0;
  const shelf = memoryShelf(() => (time += 1));
  for (const [at, article] of articles.entries()) await shelf.put(`a${at}`, article);
  return shelf;
}

test('corrections belong to the article of their address, though a newer one has their title', async () => {
  const shelf = await shelfOf(named('Saved', URL), named('Ferry'));
  const own = await ownOf(shelf, { url: URL, title: 'Ferry', corrections: [] });
  expect(own).toMatchObject({ slug: 'a0', title: 'Saved' });
});

test('without one, to the newest of their title', async () => {
  const shelf = await shelfOf(named('Ferry'), named('Ferry'), named('Bridge'));
  expect(await ownOf(shelf, { url: URL, title: 'Ferry', corrections: [] })).toMatchObject({ slug: 'a1' });
});

test('to none of another name; what has neither belongs to nothing', async () => {
  const shelf = await shelfOf(named('Ferry'), named('Bridge', URL));
  expect(await ownOf(shelf, { url: `${URL}/2`, title: 'Ferry 2', corrections: [] })).toBeNull();
  expect(await ownOf(shelf, { url: null, title: null, corrections: [] })).toBeNull();
});
