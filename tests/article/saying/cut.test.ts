import { describe, expect, test } from 'vitest';
import { cutKeepingSense } from '../../../src/article/saying/cut.ts';

describe('a long quotation, cut', () => {
  test.each([
    ['is whole when it fits', 'I fought the good fight.', 24, 'I fought the good fight.'],
    [
      'ends with a sentence in reach',
      'We saw it all happen. It took a week and more.',
      34,
      'We saw it all happen. …',
    ],
    [
      'ends with a clause in reach',
      'We saw it all happen, then it took a whole week.',
      40,
      'We saw it all happen …',
    ],
    [
      'ends with a word else',
      'We walked along the long green valley towards home',
      32,
      'We walked along the long green …',
    ],
    ['does not end with an opening word', 'We walked home along the river', 27, 'We walked home …'],
    ['does not end before a negation', 'They believed him not at all, they said', 24, null],
    ['does not drop a negation of its clause', 'All that they told us is true in no way', 32, null],
    ['does not end before a turn', 'I like him. But I will never vote for him again.', 20, null],
    [
      'does not keep a condition without what depends on it',
      'If they ask me to go, I will leave at once.',
      30,
      null,
    ],
    ['does not end with a negation', 'He is not a thief and he has said so', 11, null],
    ['does not split one long word', 'Supercalifragilistic', 8, null],
  ])('%s', (_, said, most, cut) => {
    expect(cutKeepingSense(said, most)).toBe(cut);
  });

  test('a negation in a later sentence does not matter', () => {
    expect(cutKeepingSense('We walked home along the river. We did not swim.', 33)).toBe(
      'We walked home along the river. …',
    );
  });

  test('is never longer than its room', () => {
    const said = 'one two three four five six seven eight nine ten';
    for (let most = 5; most < said.length; most += 1)
      expect((cutKeepingSense(said, most) ?? '').length).toBeLessThanOrEqual(most);
  });
});
