import { expect, test } from 'vitest';
import { recordOf } from '../../../src/site/library/record.ts';
import milano from '../../../src/content/alyssa-milano-on-metoo/article.ts';

test('a record names every page of its article, its own first, and is plain JSON', () => {
  const record = recordOf(milano);
  expect(record.places[0]).toBe('/articles/alyssa-milano-on-metoo/');
  expect(record.places).toContain('/articles/alyssa-milano-on-metoo/quotes/on-the-view/');
  expect(record.card.slug).toBe('alyssa-milano-on-metoo');
  expect(record.date).toBeNull();
  expect(JSON.parse(JSON.stringify(record))).toEqual(record);
});
