// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginModes, modesLink } from '../../../src/app/comfort/modes.ts';

const LINK = '<link rel="stylesheet" data-modes media="print" href="/modes.css">';

beforeEach(() => {
  const written = Object.assign(document.createElement('noscript'), { textContent: LINK });
  written.dataset['modes'] = '';
  document.head.replaceChildren(written);
  vi.useFakeTimers();
});

afterEach(() => {
  document.head.replaceChildren();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const links = () => document.querySelectorAll('link').length;
const deviceAsks = (matches: boolean) => vi.stubGlobal('matchMedia', () => ({ matches }));

describe('the sheet of modes', () => {
  test('is asked for once, however often', () => {
    expect(links()).toBe(0);
    expect(modesLink()?.getAttribute('href')).toBe('/modes.css');
    expect(modesLink()).toBe(document.querySelector('link'));
    expect(links()).toBe(1);
  });

  test('is written while the page is read where the device wants it', () => {
    deviceAsks(true);
    const write = vi.spyOn(document, 'write').mockImplementation(() => undefined);
    beginModes();
    expect(write.mock.calls).toEqual([[LINK]]);
  });

  test('comes a while after the page has loaded where it does not', () => {
    deviceAsks(false);
    const write = vi.spyOn(document, 'write');
    beginModes();
    dispatchEvent(new Event('load'));
    expect(links()).toBe(0);
    vi.advanceTimersByTime(500);
    expect(links()).toBe(1);
    expect(write).not.toHaveBeenCalled();
  });

  test('is nowhere in a page that has none', () => {
    document.head.replaceChildren();
    deviceAsks(true);
    expect(modesLink()).toBeNull();
    expect(() => beginModes()).not.toThrow();
  });
});
