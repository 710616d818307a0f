import { expect, test } from 'vitest';
import { cleaningText, cleanText } from '../../../src/finding/clean/clean-text.ts';
import { joinBrokenLines } from '../../../src/text/plain/broken-lines.ts';

/** More than a call may have arguments, in any engine. */
const MANY = 300_000;

test('a text of very many short lines is read, as a log or a table is', () => {
  const { blocks } = cleanText('short line\n'.repeat(MANY));
  expect(blocks.length).toBeGreaterThan(0);
});

test('a text of very many paragraphs is cleaned in steps, and comes out as if it were not', () => {
  const contents = 'A paragraph.\n\n'.repeat(5000);
  const cleaning = cleaningText(contents);
  let steps = 0;
  let step = cleaning.next();
  for (; !step.done; step = cleaning.next()) steps += 1;
  expect(steps).toBeGreaterThan(20);
  expect(step.value).toEqual(cleanText(contents));
});

test('lines without number are no paragraph that was broken to a width', () => {
  const lines = 'a\n'.repeat(MANY);
  expect(joinBrokenLines(lines)).toBe(lines);
});
