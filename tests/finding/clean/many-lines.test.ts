import { expect, test } from 'vitest';
import { cleanText } from '../../../src/finding/clean/clean-text.ts';
import { joinBrokenLines } from '../../../src/text/plain/broken-lines.ts';

/** More than a call may have arguments, in any engine. */
const MANY = 300_000;

test('a text of very many short lines is read, as a log or a table is', () => {
  const { blocks } = cleanText('short line\n'.repeat(MANY));
  expect(blocks.length).toBeGreaterThan(0);
});

test('lines without number are no paragraph that was broken to a width', () => {
  const lines = 'a\n'.repeat(MANY);
  expect(joinBrokenLines(lines)).toBe(lines);
});
