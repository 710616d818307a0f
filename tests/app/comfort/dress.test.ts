// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dress, modesFor } from '../../../src/app/comfort/dress.ts';
import { comfortFrom } from '../../../src/device/comfort.ts';

const DEVICE = 'print, (forced-colors: active), (prefers-contrast: more)';

beforeEach(() => {
  document.head.innerHTML = `<link rel="stylesheet" data-modes media="${DEVICE}" href="/modes.css">`;
});

afterEach(() => {
  dress(comfortFrom(null));
  document.head.replaceChildren();
});

const media = () => document.querySelector('link')?.media;

describe('the sheet of modes is asked for', () => {
  test.each([{ theme: 'sepia' }, { theme: 'dark-sepia' }, { contrast: 'more' }])('by %o', (chosen) => {
    dress(comfortFrom(chosen));
    expect(media()).toBe('all');
  });

  test.each([
    null,
    { theme: 'dark' },
    { theme: 'light' },
    { contrast: 'usual' },
    { face: 'atkinson', size: 150 },
  ])('by the device alone with %o', (chosen) => {
    dress(comfortFrom(chosen));
    expect(modesFor(comfortFrom(chosen))).toBeNull();
    expect(media()).toBe(DEVICE);
  });

  test('by nobody in a page that has none, such as one while developing', () => {
    document.head.replaceChildren();
    expect(() => dress(comfortFrom({ theme: 'sepia' }))).not.toThrow();
    expect(document.documentElement.dataset['theme']).toBe('sepia');
  });
});
