import { expect, test } from 'vitest';
import { onSite } from '../../src/article/ref.ts';
import { isDrawn, previewPath } from '../../src/pages/preview-path.ts';

const ref = onSite('harbour');
const quote = { kind: 'quote', ref, id: 'late' } as const;
const person = { kind: 'person', ref, id: 'ada' } as const;
const panel = { kind: 'panel', ref, panel: 'people' } as const;

test('a page without a picture of its own shows its article’s', () => {
  expect(previewPath(quote, 'all')).toBe('/articles/harbour/quotes/late/preview.png');
  expect(previewPath(panel, 'all')).toBe('/articles/harbour/preview.png');
  expect(previewPath(quote, 'quotations')).toBe('/articles/harbour/quotes/late/preview.png');
  expect(previewPath(person, 'quotations')).toBe('/articles/harbour/preview.png');
  expect(previewPath(quote, 'articles')).toBe('/articles/harbour/preview.png');
  expect(previewPath({ kind: 'library' }, 'articles')).toBe('/preview.png');
});

test('a site without pictures has none, and says none', () => {
  expect(previewPath(quote, 'none')).toBeNull();
  expect(isDrawn({ kind: 'article', ref }, 'none')).toBe(false);
});

test('a page shows a picture that is drawn', () => {
  for (const pictures of ['all', 'quotations', 'articles'] as const) {
    const places = [quote, person, panel, { kind: 'article', ref } as const];
    const drawn = places
      .filter((place) => isDrawn(place, pictures))
      .map((place) => previewPath(place, 'all'));
    expect(drawn).toEqual(expect.arrayContaining(places.map((place) => previewPath(place, pictures))));
  }
});
