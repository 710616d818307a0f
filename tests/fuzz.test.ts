import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArticleError } from '../src/article/fault.ts';
import { paragraphsOf } from '../src/article/paragraphs.ts';
import { resolvePassage } from '../src/article/passage/passage.ts';
import type { Span } from '../src/article/span.ts';
import { resolveArticle } from '../src/authoring/resolve.ts';
import { namesPassage, offsetIn, orderIn, passageIn, pathTo, placeAt, voiceIn } from '../src/links.ts';
import { SMALL_TEXT, smallSource } from './article/small-article.ts';
import { mulberry32 } from './mulberry32.ts';

/*
 * Whatever comes from outside. A failure prints its seed and its path; `fc.assert(…, { seed, path })` runs that one again.
 * Inputs are counted, not timed: fast-check's own arbitraries are slow, so most inputs are small changes by whole numbers.
 */
const LINKS = 100_000;
const ARTICLES = 20_000;
/** So many inputs of one seed: fast-check prints the number that failed, and the seed shrinks to it. */
const BATCH = 200;
const SLOW = 120_000;

/** Whole numbers without end, the same for the same seed. */
function numbers(seed: number): (below: number) => number {
  const random = mulberry32(seed);
  return (below) => (random() * 2 ** 32) % below;
}

type Next = ReturnType<typeof numbers>;
const one = <Item>(next: Next, items: readonly Item[]): Item | undefined => items[next(items.length)];

const PIECES = [
  '/',
  '//',
  '..',
  '%',
  '%2F',
  '%00',
  '%E0%A4%A',
  '%ED%A0%80',
  '\\',
  '\0',
  '\uD800',
  '\uDFFF',
  '👩🏽‍🚀',
  'ä',
  ' ',
  'articles',
  'yours',
  'new',
  'quotes',
  'people',
  'timeline',
  'sections',
  'a',
  'rain',
  'constructor',
  '__proto__',
  '?',
  '&',
  '=',
  '#',
  '+',
  '"',
  '<script>',
  'javascript:',
  '\t',
  '\n',
  'w',
  '-1',
  '1e309',
  '182.5',
  '٣',
  '9',
  'exact=',
  'start=',
  'end=',
  'length=',
  'sum=',
  'prefix=',
  'suffix=',
  'voice=',
  'order=told',
  'Ann Lee',
  'the ',
];

function link(next: Next): string {
  return Array.from({ length: 1 + next(9) }, () => one(next, PIECES)).join('');
}

function checkLink(text: string): void {
  const place = placeAt(text);
  if (place) {
    const path = pathTo(place);
    assert(!path.startsWith('//'), path);
    assert.equal(JSON.stringify(placeAt(path)), JSON.stringify(place));
  }
  assert(Number.isInteger(offsetIn(text) ?? 0), text);
  const query = new URLSearchParams(text);
  assert(['told', 'happened'].includes(orderIn(query)), text);
  assert.equal(voiceIn(query), query.get('voice'));
  const selector = namesPassage(query) ? passageIn(query) : null;
  const found = selector && resolvePassage(SMALL_TEXT, selector);
  const spans = found && ('span' in found ? [found.span] : 'spans' in found ? found.spans : []);
  for (const span of spans ?? []) assert(isWithin(SMALL_TEXT, span), text);
}

function isWithin(text: string, { start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
}

const VALUES: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -1,
  1.5,
  NaN,
  Infinity,
  '',
  ' ',
  'x',
  'constructor',
  '\0',
  '\uD800',
  '../x',
  'Ann Lee',
  'She',
  'the',
  'javascript:alert(1)',
  '1990',
  '19XX',
  'Y170000002',
  '../..',
  'en-',
  'zz-ZZ-ZZ',
  [],
  {},
  [[]],
  { exact: 'She' },
  { exact: 'the', prefix: 'x' },
  { start: 0, end: 3 },
  { start: 5, end: 1e9 },
  JSON.parse('{"__proto__":{"form":"direct"},"constructor":{}}'),
];

/** Changes one value somewhere in what an author wrote; now and then takes it away, or adds one. */
function altered(value: unknown, next: Next): unknown {
  if (typeof value !== 'object' || value === null || next(6) === 0) return one(next, [...VALUES, 'y']);
  const keys = Object.keys(value);
  const key = one(next, next(12) === 0 ? ['constructor', 'x', 'prefix', 'why'] : keys) ?? 'x';
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...(value as unknown[])]
    : { ...value };
  const changed = altered(Reflect.get(value, key), next);
  if (next(10) === 0) Reflect.deleteProperty(copy, key);
  else Reflect.set(copy, key, changed);
  return copy;
}

function checkArticle(input: unknown): void {
  try {
    const { text, paragraphs, quotes } = resolveArticle(input);
    for (const span of [...paragraphs, ...quotes.flatMap(({ spans }) => spans)]) assert(isWithin(text, span));
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    assert(error.faults.length > 0, 'A fault has words');
  }
}

/** Runs `check` so often, in batches of one seed each, and gives how often it did. */
function often(count: number, check: (next: Next) => void): number {
  let turns = 0;
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const next = numbers(seed);
      for (let turn = 0; turn < BATCH; turn += 1, turns += 1) check(next);
    }),
    { numRuns: count / BATCH, endOnFailure: true },
  );
  return turns;
}

describe('fuzz', () => {
  test('100,000 links: each names a place of ours or none, and whole offsets', { timeout: SLOW }, () => {
    expect(often(LINKS, (next) => checkLink(link(next)))).toBe(LINKS);
  });

  test('20,000 article inputs: each is an article, or its faults are named', { timeout: SLOW }, () => {
    const source = smallSource();
    const tried = often(ARTICLES, (next) => {
      let input: unknown = source;
      for (let changes = 1 + next(2); changes > 0; changes -= 1) input = altered(input, next);
      checkArticle(input);
    });
    expect(tried).toBe(ARTICLES);
  });

  test('a line of blanks costs what its length says, however long', () => {
    expect(paragraphsOf(`${'\t'.repeat(1_000_000)}\nWords.\n${' '.repeat(1_000_000)}`)).toEqual([
      { start: 1_000_001, end: 1_000_007 },
    ]);
  });
});
