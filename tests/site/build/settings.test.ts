import { expect, test } from 'vitest';
import { settingsOf } from '../../../src/site/build/settings.ts';

const settings = (given: Record<string, string>, argv: readonly string[] = []) => settingsOf(given, argv);

test('without any, a site has everything', () => {
  expect(settings({})).toEqual({
    content: 'src/content',
    site: '',
    isOffline: true,
    isSearched: true,
    pictures: 'all',
    places: ['quotes', 'people', 'timeline', 'sections'],
    inlined: 'all',
    isStrict: false,
    shard: '',
    merged: [],
    manifest: null,
  });
});

test('each is read as README.md gives it', () => {
  expect(settings({ PICTURES: 'off' }).pictures).toBe('none');
  expect(settings({ PICTURES: 'articles' }).pictures).toBe('articles');
  expect(settings({ PLACES: 'quotes, people' }).places).toEqual(['quotes', 'people']);
  expect(settings({ PLACES: 'none' }).places).toEqual([]);
  expect(settings({ STYLES: 'landing' }).inlined).toBe('landing');
  expect(settings({ STRICT: 'on' }).isStrict).toBe(true);
  expect(settings({}, ['node', 'vite', 'build', '--', '--strict']).isStrict).toBe(true);
  expect(settings({ SHARD: '/2024/05/' }).shard).toBe('2024/05');
  expect(settings({ MERGE: 'a,b' }).merged).toEqual(['a', 'b']);
});

test('what it may not be is refused, with what it may be', () => {
  expect(() => settings({ PICTURES: 'some' })).toThrow(
    'PICTURES is “some”: it may be all, quotations, articles, none',
  );
  expect(() => settings({ PLACES: 'quotes,peple' })).toThrow('PLACES is “peple”');
  expect(() => settings({ STYLES: 'x' })).toThrow('STYLES');
});
