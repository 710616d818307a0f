import { describe, expect, test } from 'vitest';
import { keepPlace, storedPlace, storedPlaces, type KeptPlace } from '../../src/device/places.ts';

const place: KeptPlace = { path: '/articles/a/', sum: 'x', paragraph: 3, offset: 14, read: 0.4 };

function storageOf(text: string | null = null): Storage {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_, value) => {
      kept = value;
    },
    removeItem: () => undefined,
    clear: () => undefined,
    key: () => null,
    length: 0,
  };
}

const refused = (): Storage => {
  throw new DOMException('Refused', 'SecurityError');
};

test('a place that is kept comes back, for its article alone', () => {
  const storage = storageOf();
  expect(keepPlace(place, () => storage)).toBe(true);
  expect(storedPlace('/articles/a/', () => storage)).toEqual(place);
  expect(storedPlace('/articles/b/', () => storage)).toBeNull();
});

test('who goes back has read no less; of another text nothing is known', () => {
  const storage = storageOf();
  keepPlace(place, () => storage);
  keepPlace({ ...place, paragraph: 0, offset: 0, read: 0.1 }, () => storage);
  expect(storedPlaces(() => storage)).toEqual([{ ...place, paragraph: 0, offset: 0 }]);
  keepPlace({ ...place, sum: 'y', read: 0.1 }, () => storage);
  expect(storedPlace(place.path, () => storage)?.read).toBe(0.1);
});

test('the last 500 articles are remembered', () => {
  const storage = storageOf();
  for (let at = 0; at <= 500; at += 1) keepPlace({ ...place, path: `/articles/${at}/` }, () => storage);
  expect(storedPlaces(() => storage)).toHaveLength(500);
  expect(storedPlace('/articles/0/', () => storage)).toBeNull();
  expect(storedPlaces(() => storage)[0]?.path).toBe('/articles/500/');
});

describe('what makes no sense is left out', () => {
  test.each(['', '{', 'null', '{}', '[null, 3, "x"]', '[{"path":"/articles/a/"}]'])('%s', (text) => {
    expect(storedPlaces(() => storageOf(text))).toEqual([]);
  });

  test.each([{ paragraph: -1 }, { offset: 1.5 }, { read: 2 }, { sum: 4 }])('%o', (wrong) => {
    const good = { ...place, path: '/articles/good/' };
    expect(storedPlaces(() => storageOf(JSON.stringify([{ ...place, ...wrong }, good])))).toEqual([good]);
  });
});

test('where storage is refused nothing is kept, and nothing breaks', () => {
  expect(storedPlaces(refused)).toEqual([]);
  expect(keepPlace(place, refused)).toBe(false);
});
