import { describe, expect, test } from 'vitest';
import {
  CHOICES,
  COMFORT_KEY,
  SCALES,
  comfortFrom,
  keepComfort,
  storedComfort,
  usualComfort,
} from '../../src/device/comfort.ts';

/** As much of the browser's storage as is used. */
function storageWith(stored: Record<string, string> = {}): Storage {
  const items = new Map(Object.entries(stored));
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
    key: (at) => [...items.keys()][at] ?? null,
    get length() {
      return items.size;
    },
  };
}

const refused = (): Storage => {
  throw new DOMException('Refused', 'SecurityError');
};

describe('invariant 8, effects at the edge: storage comes in as a parameter', () => {
  test('where it is refused the usual holds, and nothing is kept', () => {
    expect(storedComfort(refused)).toEqual(usualComfort());
    expect(keepComfort(usualComfort(), refused)).toBe(false);
  });

  test('what is kept comes back, and only what differs from the usual is written', () => {
    const storage = storageWith();
    const chosen = { ...usualComfort(), theme: 'sepia', size: 120 } as const;
    expect(keepComfort(chosen, () => storage)).toBe(true);
    expect(storage.getItem(COMFORT_KEY)).toBe('{"theme":"sepia","size":120}');
    expect(storedComfort(() => storage)).toEqual(chosen);
    keepComfort(usualComfort(), () => storage);
    expect(storage).toHaveLength(0);
  });
});

describe('what was stored is checked', () => {
  test.each(['', 'null', '7', '[]', '{', '"><script>', '{"theme":null}', '{"__proto__":{"theme":"dark"}}'])(
    '%s is the usual',
    (text) => {
      expect(storedComfort(() => storageWith({ [COMFORT_KEY]: text }))).toEqual(usualComfort());
    },
  );

  test('one bad value costs no other', () => {
    expect(comfortFrom({ theme: 'plaid', face: 'atkinson', size: 4000, words: 16 })).toEqual({
      ...usualComfort(),
      face: 'atkinson',
      words: 16,
    });
  });

  test.each([79, 201, 100.5, NaN, Infinity, '120'])('%s is no size', (size) => {
    expect(comfortFrom({ size }).size).toBe(100);
  });

  test.each([80, 200])('%s, at an end of its scale, is one', (size) => {
    expect(comfortFrom({ size }).size).toBe(size);
  });
});

test('the scales reach what WCAG 2.2 asks a page to bear, and the widths and sizes that were promised', () => {
  expect(SCALES.leading.to).toBeGreaterThanOrEqual(150);
  expect(SCALES.letters.to).toBeGreaterThanOrEqual(12);
  expect(SCALES.words.to).toBeGreaterThanOrEqual(16);
  expect(SCALES.paragraphs.to).toBeGreaterThanOrEqual(200);
  expect([SCALES.size.from, SCALES.size.to, SCALES.measure.from, SCALES.measure.to]).toEqual([
    80, 200, 45, 85,
  ]);
});

test('the usual is the first of every choice, and a step of every scale', () => {
  const usual = usualComfort();
  expect([usual.theme, usual.contrast, usual.face, usual.align]).toEqual(
    Object.values(CHOICES).map(([first]) => first),
  );
  for (const { from, step, usual: value } of Object.values(SCALES)) expect((value - from) % step).toBe(0);
});
