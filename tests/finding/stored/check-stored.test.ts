import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../src/finding/clean/clean-text.ts';
import { checkStored } from '../../../src/finding/stored/check-stored.ts';
import { storedOf } from '../../../src/finding/stored/stored-of.ts';
import { stored } from './ferry-stored.ts';

const reasons = (given: unknown) => {
  const checked = checkStored(given);
  return checked.is === 'refused' ? checked.reasons : [];
};

describe('a stored article', () => {
  test('is what was stored, however it went through JSON', () => {
    expect(checkStored(JSON.parse(JSON.stringify(stored)))).toEqual({ is: 'sound', value: stored });
    const own = storedOf(cleanText('“It is late,” said Ada Grant.\n'));
    expect(checkStored(own)).toEqual({ is: 'sound', value: own });
  });

  test('has nothing in it that the form does not know', () => {
    expect(checkStored({ ...stored, html: '<script>' })).toEqual({ is: 'sound', value: stored });
  });

  test.each([
    [{ ...stored, text: '' }, 'text is empty'],
    [{ ...stored, text: 5 }, 'text is no text'],
    [
      { ...stored, details: { ...stored.details, date: { value: 'soon', from: 'page' } } },
      'details.date.value is no day',
    ],
    [
      { ...stored, details: { ...stored.details, url: { value: 'javascript:alert(1)', from: 'page' } } },
      'details.url.value is no address',
    ],
    [
      { ...stored, details: { ...stored.details, title: { value: 'x', from: 'nowhere' } } },
      'details.title.from is of no known origin',
    ],
    [{ ...stored, headings: [{ title: 'x', start: 500 }] }, 'words that are not in its text'],
    [{ ...stored, quoted: [{ start: 9, end: 4 }] }, 'words that are not in its text'],
    [{ ...stored, quoted: [{ start: -1, end: 4 }] }, 'quoted.0.start is below zero'],
    [{ ...stored, corrections: [{ kind: 'burn' }] }, 'corrections.0.kind is of no known kind'],
    [{ ...stored, corrections: [{ kind: 'quotation', words: [], speaker: null }] }, 'names no words'],
    [{ ...stored, version: 2 }, 'newer version'],
    [{ ...stored, version: 0 }, 'can no longer be read'],
    [{ ...stored, version: '1' }, 'no article'],
    ['text', 'no article'],
    [null, 'no article'],
  ])('is refused with the reason (%#)', (given, reason) => {
    expect(reasons(given).join('; ')).toContain(reason);
  });

  test('of an older version is migrated step by step, and refused where a step fails', () => {
    const older = { ...stored, version: -1, text: undefined, words: stored.text };
    const steps = new Map<number, (older: unknown) => unknown>([
      [-1, (value) => ({ ...(value as object), version: 0, text: stored.text })],
      [0, (value) => ({ ...(value as object), version: 1 })],
    ]);
    expect(checkStored(older, steps)).toEqual({ is: 'sound', value: stored });
    const broken = new Map([
      [
        0,
        () => {
          throw new Error('never sound');
        },
      ],
    ]);
    expect(checkStored({ version: 0 }, broken)).toMatchObject({ is: 'refused' });
  });
});
