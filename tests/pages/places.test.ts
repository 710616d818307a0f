import { expect, test } from 'vitest';
import { articleWith } from '../article/article-with.ts';
import { isPaged, placesOf, type Paged } from '../../src/pages/places.ts';
import { harbour } from '../fixtures/library/harbour.ts';

test('an article has a page of its own, one for each panel, and one for each thing in it', () => {
  const kinds = placesOf(harbour).map((place) => ('id' in place ? `${place.kind} ${place.id}` : place.kind));
  expect(kinds).toEqual([
    'article',
    'panel',
    'panel',
    'panel',
    ...harbour.sections.map(({ id }) => `section ${id}`),
    ...harbour.quotes.map(({ id }) => `quote ${id}`),
    ...harbour.people.map(({ id }) => `person ${id}`),
    ...harbour.events.map(({ id }) => `event ${id}`),
  ]);
});

test('a page is long above 50,000 words, and then is the only one', () => {
  expect(isPaged(articleWith(harbour, { wordCount: 50_000 }), 'quotes')).toBe(true);
  expect(isPaged(articleWith(harbour, { wordCount: 50_001 }), 'quotes')).toBe(false);
  expect(placesOf(articleWith(harbour, { wordCount: 50_001 }))).toEqual([
    { kind: 'article', ref: harbour.ref },
  ]);
});

test('a site chooses which parts have pages; the article always has its own', () => {
  const kindsOn = (...paged: Paged[]) => [...new Set(placesOf(harbour, paged).map(({ kind }) => kind))];
  expect(kindsOn()).toEqual(['article']);
  expect(kindsOn('quotes')).toEqual(['article', 'panel', 'quote']);
  expect(kindsOn('timeline')).toEqual(['article', 'panel', 'event']);
  expect(kindsOn('people', 'sections')).toEqual(['article', 'panel', 'section', 'person']);
  expect(isPaged(harbour, 'people', ['quotes'])).toBe(false);
});
