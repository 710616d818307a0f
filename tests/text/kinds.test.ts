import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/text/analyse.ts';
import { type ExpectedQuote, type MarkedUp, readMarkedUp } from './marked-up.ts';

const LEAST_RIGHT = 0.85;
const folder = new URL('kinds/', import.meta.url);
const files = readdirSync(folder);
const texts = files.map((file) => readMarkedUp(readFileSync(new URL(file, folder), 'utf8')));

interface Found {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

describe('texts of many kinds', () => {
  test('there are three dozen', () => {
    expect(texts.length).toBeGreaterThanOrEqual(36);
  });

  test(`of what is quoted and what is found, at least ${100 * LEAST_RIGHT} in 100 are right with their speaker`, () => {
    const right = sum(texts, (text) => text.quotes.filter((quote) => isFound(quote, found(text))).length);
    const all = sum(texts, (text) => text.quotes.length) + sum(texts, (text) => found(text).length);
    expect((2 * right) / all).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });
});

describe('text that quotes nobody', () => {
  const guides = new URL('no-quotations/', import.meta.url);
  const paragraphs = readdirSync(guides).flatMap((file) =>
    readFileSync(new URL(file, guides), 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  );

  test('of sixty paragraphs of textbooks, guides and instructions, no more than six hold what is called a quotation', () => {
    expect(paragraphs).toHaveLength(60);
    const called = paragraphs.filter((text) => analyse(text).quotes.some(({ form }) => form !== 'reported'));
    expect(called.length).toBeLessThanOrEqual(6);
  });
});

function sum(items: readonly MarkedUp[], count: (item: MarkedUp) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}

function found({ text }: MarkedUp): Found[] {
  const { quotes, people } = analyse(text);
  return quotes
    .filter(({ form }) => form !== 'reported')
    .map(({ start, end, person }) => ({ start, end, name: people[person]?.name ?? '' }));
}

function isFound(quote: ExpectedQuote, all: readonly Found[]): boolean {
  const same = all.find((one) => overlap(one, quote) >= 0.8);
  if (same === undefined) return false;
  return quote.names.length === 0 ? same.name === '' : quote.names.some((name) => isName(same.name, name));
}

function overlap(one: { start: number; end: number }, other: { start: number; end: number }): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

/** The same name, or the longer begins or ends with it; an article before it does not count. */
function isName(given: string, expected: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/^(?:the|a|an) /, '');
  const [one, other] = [plain(given), plain(expected)];
  return one === other || one.endsWith(` ${other}`) || one.startsWith(`${other} `);
}
