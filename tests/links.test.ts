import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onSite } from '../src/article/ref.ts';
import {
  keptQuery,
  offsetIn,
  orderIn,
  orderQuery,
  panelOf,
  pathTo,
  pathToData,
  pathToFeed,
  placeAt,
  voiceIn,
  viewWith,
  voiceQuery,
  wordsId,
  type Place,
} from '../src/links.ts';

/** Any name at all but an empty one, or a lone half of a character, which no address can hold. */
const name = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('%', '/', '?', '#', '..', 'a b', '%2F', 'ä', '👩🏽‍🚀', 'quotes', '\\', '<script>', '"', '+'),
  )
  .filter((each) => each !== '' && each.isWellFormed());

/** On either shelf; what is reserved beside the device's is no article. */
const ref = fc
  .record({ shelf: fc.constantFrom('site' as const, 'device' as const), slug: name })
  .filter(({ shelf, slug }) => shelf === 'site' || slug !== 'new');

const places: fc.Arbitrary<Place> = fc.oneof(
  fc.constant({ kind: 'library' } as const),
  fc.record({ kind: fc.constant('article' as const), ref }),
  fc.record({
    kind: fc.constant('someone' as const),
    of: name,
    part: fc.constantFrom(null, '2018', '2018/2', 'undated', 'undated/12'),
  }),
  fc.record({ kind: fc.constant('same-words' as const), of: name, part: fc.constantFrom(null, '2', '14') }),
  fc.record({
    kind: fc.constant('panel' as const),
    ref,
    panel: fc.constantFrom('quotes' as const, 'people' as const, 'timeline' as const),
  }),
  fc.record({
    kind: fc.constantFrom('quote' as const, 'person' as const, 'event' as const, 'section' as const),
    ref,
    id: name,
  }),
);

describe('invariant 6, the URL is the only selection state', () => {
  test('a place’s path names that place, whatever its names', () => {
    fc.assert(
      fc.property(places, (place) => {
        expect(placeAt(pathTo(place))).toEqual(place);
      }),
    );
  });

  test('a browser takes the path as it is', () => {
    fc.assert(
      fc.property(places, (place) => {
        fc.pre(!('ref' in place) || !/^\.{1,2}$/u.test(place.ref.slug));
        fc.pre(!('of' in place) || !/^\.{1,2}$/u.test(place.of));
        fc.pre(!('id' in place) || !/^\.{1,2}$/u.test(place.id));
        expect(placeAt(new URL(pathTo(place), 'https://example.org').pathname)).toEqual(place);
      }),
    );
  });

  test('no path makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webPath(), fc.string({ unit: 'binary' })), (path) => void placeAt(path)),
    );
    expect(placeAt('/articles/%E0%A4%A')).toBeNull();
  });

  test.each([
    '/article/a',
    '/articles',
    '/articles/a/b',
    '/articles/a/sections',
    '/articles/a/quotes/b/c',
    '/articles/a/Quotes/b',
    '/articles/a/constructor',
    '/articles/%/quotes',
    '//articles/a',
    '//example.org/articles/a',
  ])('%s is none of ours', (path) => {
    expect(placeAt(path)).toBeNull();
  });

  test('every path ends with a slash, as a host of folders names a page', () => {
    fc.assert(
      fc.property(places, (place) => {
        expect(pathTo(place)).toMatch(/^\/(?:[^/]+\/)*$/u);
      }),
    );
  });

  test('one slash more or less at the end is the same place', () => {
    expect(placeAt('/articles/a/quotes/b/')).toEqual({ kind: 'quote', ref: onSite('a'), id: 'b' });
    expect(placeAt('')).toEqual({ kind: 'library' });
  });
});

test('a detail is shown in its panel; the article, a section and the library open none', () => {
  const at = (kind: 'quote' | 'person' | 'event' | 'section') => panelOf({ kind, ref: onSite('a'), id: 'b' });
  expect([at('quote'), at('person'), at('event'), at('section')]).toEqual([
    'quotes',
    'people',
    'timeline',
    null,
  ]);
  expect(panelOf({ kind: 'panel', ref: onSite('a'), panel: 'people' })).toBe('people');
  expect(panelOf({ kind: 'library' })).toBeNull();
});

describe('a fragment', () => {
  test('names an offset', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (offset) => {
        expect(offsetIn(wordsId(offset))).toBe(offset);
        expect(offsetIn(`#${wordsId(offset)}`)).toBe(offset);
      }),
    );
  });

  test.each(['', '#', 'w', '#w', 'w-1', 'w1.5', 'w1e3', 'W1', 'w1 ', 'w9999999999', '#main', ':~:text=a'])(
    '%j names none',
    (fragment) => {
      expect(offsetIn(fragment)).toBeNull();
    },
  );
});

test('a query that asks for nothing known is the usual view', () => {
  expect(orderIn(new URLSearchParams(orderQuery('told')))).toBe('told');
  expect(orderQuery('happened')).toBe('');
  expect(orderIn(new URLSearchParams('order=<script>'))).toBe('happened');
  expect(voiceIn(new URLSearchParams(voiceQuery('ann & bo')))).toBe('ann & bo');
  expect(voiceIn(new URLSearchParams())).toBeNull();
});

describe('the view', () => {
  test('has one thing changed, and the rest stays', () => {
    const query = new URLSearchParams('voice=ann&order=told');
    expect(viewWith(query, 'voice', null)).toBe('?order=told');
    expect(viewWith(query, 'voice', 'bo')).toBe('?voice=bo&order=told');
    expect(viewWith(new URLSearchParams('voice=ann'), 'voice', null)).toBe('');
  });

  test('keeps the voice, and nothing else, when something else is opened', () => {
    expect(keptQuery('?order=told&voice=ann&exact=words')).toBe('?voice=ann');
    expect(keptQuery('?order=told')).toBe('');
  });
});

describe('what is followed through several articles', () => {
  test('has no page for what is no part of it, nor for a file beside it', () => {
    const none = [
      '/people/',
      '/people/ada/page.json',
      '/people/ada/feed.xml',
      '/people/ada/18',
      '/people/ada/2018/0',
    ];
    const more = [
      '/people/ada/2018/2/3',
      '/words/',
      '/words/a1/1',
      '/words/a1/2018/2',
      '/words/a1/page.json',
    ];
    expect([...none, ...more].map(placeAt)).toEqual([...none, ...more].map(() => null));
  });

  test('has its data and its feeds beside its page', () => {
    expect(pathToData({ kind: 'someone', of: 'ada', part: '2018' })).toBe('/people/ada/2018/page.json');
    expect(pathToFeed('ada', 'feed.xml')).toBe('/people/ada/feed.xml');
    expect(pathToFeed(null, 'feed.json')).toBe('/feed.json');
  });
});
