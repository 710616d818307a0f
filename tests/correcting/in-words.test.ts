import { expect, test } from 'vitest';
import { inWords } from '../../src/correcting/in-words.ts';

const words = (exact: string) => ({ exact });

test('a correction is said in the words that it names, cut where they are long', () => {
  expect(
    inWords({
      kind: 'speaker',
      quote: words('We waited'),
      speaker: words('Ada Grant'),
      withContinued: false,
    }),
  ).toBe('“We waited”: said by Ada Grant');
  expect(inWords({ kind: 'speaker', quote: words('We waited'), speaker: null, withContinued: false })).toBe(
    '“We waited”: nobody is named',
  );
  expect(inWords({ kind: 'notQuotation', quote: words('a'.repeat(80)) })).toBe(
    `“${'a'.repeat(60)} …” is no quotation`,
  );
});

test('a child is not named in the list', () => {
  expect(inWords({ kind: 'child', person: words('Milo') })).not.toContain('Milo');
});
