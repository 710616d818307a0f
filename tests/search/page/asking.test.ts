import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryFor, queryIn } from '../../../src/search/page/asking.ts';

test('what an address asks is in the address for it', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 60 }).map((each) => each.trim());
  const query = fc.record({
    words,
    speaker: words,
    publisher: words,
    form: fc.constantFrom('', 'direct', 'partial', 'reported'),
    year: fc.constantFrom('', '2024', 'undated'),
  });
  fc.assert(
    fc.property(query, (asked) => {
      fc.pre(Object.values(asked).every((each) => each.isWellFormed()));
      expect(queryIn(queryFor(asked))).toEqual(asked);
    }),
  );
});

test('what cannot be read of it asks for nothing', () => {
  expect(queryIn('?form=shouted&year=24&q=%E0%A4%A&speaker=+')).toMatchObject({
    form: '',
    year: '',
    speaker: '',
  });
  expect(queryIn(`?q=${'x'.repeat(3000)}`).words).toHaveLength(200);
  expect(queryFor(queryIn(''))).toBe('');
});
