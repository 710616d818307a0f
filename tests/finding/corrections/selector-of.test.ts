import { array, assert, constantFrom, nat, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveEdge } from '../../../src/finding/corrections/move-edge.ts';
import { placeOf, selectorOf } from '../../../src/finding/corrections/selector-of.ts';

test('a selector names its own place, however often a text repeats itself', () => {
  assert(
    property(
      array(constantFrom('a ', 'b ', 'ab ', '\n'), { minLength: 1, maxLength: 200 }),
      tuple(nat(), nat(20)),
      (parts, [from, more]) => {
        const text = parts.join('');
        const start = from % text.length;
        const span = { start, end: Math.min(text.length, start + 1 + more) };
        expect(placeOf(text, selectorOf(text, span))).toEqual(span);
      },
    ),
  );
});

describe('an edge', () => {
  const text = 'She said: “It is late,” and left.\nThey stayed.';
  const span = { start: text.indexOf('“It'), end: text.indexOf(' and') };
  const moved = (edge: 'start' | 'end', to: 'out' | 'in', from = span) => {
    const result = moveEdge(text, from, edge, to);
    return result && text.slice(result.start, result.end);
  };

  test('moves by a word, with its marks', () => {
    expect(moved('start', 'out')).toBe('said: “It is late,”');
    expect(moved('start', 'in')).toBe('is late,”');
    expect(moved('end', 'out')).toBe('“It is late,” and');
    expect(moved('end', 'in')).toBe('“It is');
  });

  test('stays within its paragraph, and leaves a word', () => {
    const line = { start: 0, end: text.indexOf('\n') };
    expect(moved('end', 'out', line)).toBeNull();
    expect(moved('start', 'out', line)).toBeNull();
    const word = { start: 0, end: 3 };
    expect(moved('end', 'in', word)).toBeNull();
    expect(moved('start', 'in', word)).toBeNull();
  });
});
