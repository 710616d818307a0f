import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { inTurn } from '../../../src/site/build/make-library.ts';
import { AFTER, LIBRARY_PARTS, LISTED } from '../../../src/site/library/library-parts.ts';

const waits = (name: string, ...others: string[]) => ({ name, after: others });

/** What begins and what ends, in order, where each part takes so many milliseconds. */
async function log(parts: readonly ReturnType<typeof waits>[], takes: Record<string, number> = {}) {
  const said: string[] = [];
  await inTurn(parts, 2, async ({ name }) => {
    said.push(name);
    await after(takes[name] ?? 1);
    said.push(`${name}.`);
  });
  return said;
}

describe('the parts of the library', () => {
  test('are all there, and the sitemap waits for those whose pages it lists', () => {
    const parts = Object.keys(LIBRARY_PARTS);
    expect(parts).toEqual(expect.arrayContaining([...LISTED, 'sitemap']));
    expect(LISTED.toSorted()).toEqual(['listing', 'people']);
    expect(AFTER['sitemap']).toEqual(LISTED);
  });

  test('are begun in their order, no more at once than there are workers', async () => {
    const parts = [waits('a'), waits('b'), waits('c')];
    expect(await log(parts, { a: 40, b: 1, c: 1 })).toEqual(['a', 'b', 'b.', 'c', 'c.', 'a.']);
  });

  test('wait for those that they go by, and are begun before what comes later, though that could be begun sooner', async () => {
    const parts = [waits('a'), waits('b'), waits('map', 'a', 'b'), waits('c'), waits('d')];
    expect(await log(parts, { a: 1, b: 20, c: 40, d: 1 })).toEqual([
      'a',
      'b',
      'a.',
      'c',
      'b.',
      'map',
      'map.',
      'd',
      'd.',
      'c.',
    ]);
  });

  test('that wait for each other, or for what is not there, are said to', async () => {
    await expect(log([waits('a', 'b'), waits('b', 'a')])).rejects.toThrow('a, b: what they wait for');
    await expect(log([waits('a'), waits('b', 'gone')])).rejects.toThrow('b: what they wait for');
  });

  test('stop at the first that cannot be made, though others fail for that', async () => {
    const begun: string[] = [];
    const making = inTurn([waits('a'), waits('b'), waits('c', 'a')], 2, async ({ name }) => {
      begun.push(name);
      await after(name === 'b' ? 20 : 1);
      throw new Error(`${name} cannot be made`);
    });
    await expect(making).rejects.toThrow('a cannot be made');
    await after(40);
    expect(begun).toEqual(['a', 'b']);
  });
});
