import { expect, test } from 'vitest';
import { voiceOf } from '../../../src/article/saying/attribution.ts';
import milano from '../../../src/content/alyssa-milano-on-metoo/article.ts';

const stated = milano.quotes.find(({ status, speaker }) => status === 'stated' && speaker !== null);
const claimed = milano.quotes.find(({ status }) => status === 'claimed');
if (!stated || !claimed) throw new Error('The article has no such quotations');

test('what a reader corrected says so before the name, and a claim stays one', () => {
  expect(voiceOf(milano, { ...stated, basis: { by: 'reader' } })).toMatch(/^As corrected, /u);
  expect(voiceOf(milano, { ...claimed, basis: { by: 'reader' } })).toMatch(/^Claimed, as corrected, by /u);
  expect(voiceOf(milano, stated)).not.toContain('corrected');
});
