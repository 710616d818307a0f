import { expect, test } from 'vitest';
import { inParts, withParts, type Many } from '../../../src/finding/worker/parts.ts';
import type { Found } from '../../../src/finding/worker/find-protocol.ts';
import { articleOfParagraphs } from '../../reader/long-articles.ts';

const foundIn = (count: number): Found => ({
  article: articleOfParagraphs(count),
  unfitting: [],
  otherLanguage: null,
  isShort: false,
});

test('what is found in an ordinary article is one message', () => {
  const found = foundIn(20);
  expect([...inParts(found)]).toEqual([{ type: 'found', found }]);
});

test('of a long one the lists go ahead in parts, and are whole again on the other side', () => {
  const found = foundIn(1200);
  const parts: Many[] = [];
  let whole: unknown = null;
  for (const message of inParts(found)) {
    if (message.type === 'part') parts.push(message.part);
    else if (message.type === 'found') whole = withParts(message.found, parts);
  }
  expect(parts.map(({ quotes }) => quotes.length)).toEqual([500, 500, 200]);
  expect(whole).toMatchObject({
    article: {
      quotes: found.article.quotes,
      people: found.article.people,
      paragraphs: found.article.paragraphs,
    },
  });
});
