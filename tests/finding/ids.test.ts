import { expect, test } from 'vitest';
import { Ids } from '../../src/finding/ids.ts';

test('the same words have an id each, and none that was given or taken before', () => {
  const ids = new Ids(['a-ferry', 'a-ferry-3']);
  expect([
    ids.next('A ferry', 'x'),
    ids.next('A ferry 4', 'x'),
    ids.next('A ferry', 'x'),
    ids.next('…', 'x'),
  ]).toEqual(['a-ferry-2', 'a-ferry-4', 'a-ferry-5', 'x']);
});
