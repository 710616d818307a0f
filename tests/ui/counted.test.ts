import { expect, test } from 'vitest';
import { counted } from '../../src/ui/counted.ts';

test.each([
  [0, '0 quotes'],
  [1, '1 quote'],
  [7, '7 quotes'],
  [999, '999 quotes'],
  [1000, '1,000 quotes'],
  [10_000, '10,000 quotes'],
  [1_234_567, '1,234,567 quotes'],
])('%i is counted as %j', (count, said) => {
  expect(counted(count, 'quote')).toBe(said);
});
