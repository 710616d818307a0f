import { expect, test } from 'vitest';
import { isBeside } from '../../src/authoring/beside.ts';

/** Whether "Ann" stands beside "said" with words between them. */
function beside(between: string): boolean {
  const text = `Ann ${between} said`;
  return isBeside(text, { start: 0, end: 3 }, [{ start: text.length - 4, end: text.length }]);
}

test('a name is beside its cue with up to eight words between, and no end of a sentence', () => {
  expect(beside('one two three four five six seven eight')).toBe(true);
  expect(beside('one two three four five six seven eight nine')).toBe(false);
  expect(beside('left. She')).toBe(false);
  expect(beside('left.\nShe')).toBe(false);
});
