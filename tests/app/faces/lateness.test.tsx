import { afterEach, describe, expect, it } from 'vitest';
import { facesMayBeLate } from '../../../src/app/faces/lateness.ts';

interface File {
  readonly name: string;
  readonly end: number;
  readonly transferSize: number;
  readonly decodedBodySize: number;
}

/** A page that asks for two faces and is first painted at 300 ms. */
function isLate(files: readonly File[], { paint = 300 }: { paint?: number | null } = {}): boolean {
  document.head.innerHTML =
    '<link rel="preload" as="font" href="a.woff2"><link rel="preload" as="font" href="b.woff2">';
  const entry = (name: string, startTime: number, duration: number) => ({
    name,
    startTime,
    duration,
    entryType: '',
    toJSON: () => '',
  });
  return facesMayBeLate(document, {
    getEntriesByName: (name) => (paint === null ? [] : [entry(name, paint, 0)]),
    getEntriesByType: () =>
      files.map(({ name, end, ...sizes }) => ({ ...entry(name, 50, end - 50), ...sizes })),
  });
}

const fromNetwork = (name: string, end: number) => ({
  name,
  end,
  transferSize: 30_000,
  decodedBodySize: 29_000,
});
const fromCache = (name: string, end: number) => ({ name, end, transferSize: 0, decodedBodySize: 29_000 });

describe('a face may be late for the first paint', () => {
  afterEach(() => {
    document.head.replaceChildren();
    delete document.documentElement.dataset['faces'];
  });

  it('when it has not come', () => {
    expect(isLate([])).toBe(true);
    expect(isLate([fromNetwork('a.woff2', 100)])).toBe(true);
    expect(isLate([fromNetwork('a.woff2', 100), fromNetwork('style.css', 100)])).toBe(true);
  });

  it('when it could not be fetched', () => {
    const failed = { name: 'b.woff2', end: 60, transferSize: 0, decodedBodySize: 0 };
    expect(isLate([fromNetwork('a.woff2', 100), failed])).toBe(true);
  });

  it('when the network brought it only just before', () => {
    expect(isLate([fromNetwork('a.woff2', 100), fromNetwork('b.woff2', 250)])).toBe(true);
  });

  it('not when it was long there, or came from the cache', () => {
    expect(isLate([fromNetwork('a.woff2', 100), fromNetwork('b.woff2', 150)])).toBe(false);
    expect(isLate([fromCache('a.woff2', 250), fromCache('b.woff2', 290)])).toBe(false);
  });

  it('not where nothing is painted, nor where the visit does without', () => {
    expect(isLate([], { paint: null })).toBe(false);
    document.documentElement.dataset['faces'] = 'stand-in';
    expect(isLate([])).toBe(false);
  });
});
