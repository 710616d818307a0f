import { describe, expect, test } from 'vitest';
import { isNamed, termsOf } from '../../src/search/terms.ts';

describe('what is asked for', () => {
  test.each([
    ['wall scandal', ['wall', 'scandal'], []],
    ['"a scandal"', [], ['a scandal']],
    ['wall “a  scandal” town', ['wall', 'town'], ['a scandal']],
    ['„so ein Tag“ «et voilà»', [], ['so ein Tag', 'et voilà']],
    ['it’s rock-solid', ['it’s', 'rock-solid'], []],
    ['"not closed', [], ['not closed']],
    ['"" - … "—"', [], []],
    ['', [], []],
  ])('%j', (asked, words, phrases) => {
    expect(termsOf(asked)).toEqual({ words, phrases });
  });
});

describe('a name', () => {
  test.each([
    ['Ada Grant', 'grant', true, true],
    ['Ada Grant', 'ADA GRANT', true, true],
    ['José Núñez', 'nunez', true, true],
    ['Ada Grant', 'gran', true, false],
    ['Ada Grant', 'gran', false, true],
    ['Ada Grant', 'grant bo', true, false],
    ['Ada Grant', '', false, true],
  ])('%s, asked for by %j', (name, typed, isWhole, is) => {
    expect(isNamed(name, typed, isWhole)).toBe(is);
  });
});
