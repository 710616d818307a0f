import { expect, test } from 'vitest';
import { articleOf } from '../../src/article/article-index.ts';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { wordsAt } from '../../src/article/span.ts';
import {
  aQuotation,
  movedEdge,
  nearestWords,
  notAQuotation,
  saidBy,
} from '../../src/correcting/corrections-of.ts';
import { articleWith } from '../article/article-with.ts';
import { continuationsOf, nearSpeakers } from '../../src/correcting/near-speakers.ts';

const article = articleOf(milano);
const [first] = article.quotes;
if (!first) throw new Error('There are no quotations');

test('a correction names the quotation and the speaker by words of the text', () => {
  const [person] = article.people;
  if (!person) throw new Error('There are no people');
  const correction = saidBy(article, first, person, true);
  expect(correction).toMatchObject({
    kind: 'speaker',
    quote: { exact: wordsAt(article.text, first.spans[0]) },
    speaker: { exact: wordsAt(article.text, person.named) },
    withContinued: true,
  });
  expect(saidBy(article, first, null, false)).toMatchObject({ speaker: null, withContinued: false });
  expect(notAQuotation(article, first).kind).toBe('notQuotation');
});

test('selected words become a quotation without the space around them, a part for each paragraph', () => {
  const [one, two] = article.paragraphs;
  if (!one || !two) throw new Error('There are too few paragraphs');
  const correction = aQuotation(article, { start: one.end - 10, end: two.start + 12 });
  if (correction?.kind !== 'quotation') throw new Error('It is no quotation');
  expect(correction.words.map(({ exact }) => exact)).toEqual([
    article.text.slice(one.end - 10, one.end).trim(),
    article.text.slice(two.start, two.start + 12).trim(),
  ]);
  expect(aQuotation(article, { start: one.end, end: two.start })).toBeNull();
});

test('an edge moves by a word, and never so that nothing is left', () => {
  const long = article.quotes.find(({ wordCount }) => wordCount > 20);
  const now = wordsAt(article.text, long?.spans.at(-1) ?? first.spans[0]);
  const moved = long && movedEdge(article, long, 'end', 'in');
  expect(moved && wordsAt(article.text, moved.at)).toBe(now.slice(0, now.lastIndexOf(' ')));
  expect(moved?.correction).toMatchObject({ kind: 'edges', quote: { exact: now } });
  const oneWord = article.quotes.find(({ wordCount }) => wordCount === 1);
  expect(oneWord && movedEdge(article, oneWord, 'end', 'in')).toBeNull();
});

test('a name is found where the text has it nearest; what it does not have is nowhere', () => {
  const near = nearestWords(article, ' Milano ', 2000);
  expect(near && wordsAt(article.text, near)).toBe('Milano');
  const places = [...article.text.matchAll(/Milano/gu)].map(({ index }) => Math.abs(index - 2000));
  expect(near && Math.abs(near.start - 2000)).toBe(Math.min(...places));
  expect(nearestWords(article, 'Nobody of that name', 0)).toBeNull();
  expect(nearestWords(article, '  ', 0)).toBeNull();
});

test('those who may have said it are all but the one who is given it, the nearest mentioned first', () => {
  const near = nearSpeakers(article, first);
  expect(near.map(({ id }) => id)).not.toContain(first.speaker);
  const distances = near.map(({ named, mentions }) =>
    Math.min(...[named, ...mentions].map(({ start }) => Math.abs(start - first.spans[0].start))),
  );
  expect(distances).toEqual(distances.toSorted((a, b) => a - b));
});

test('what goes on from a quotation ends with the first that does not', () => {
  const grades = ['named', 'continued', 'continued', 'named', 'continued'] as const;
  const quotes = article.quotes.slice(0, grades.length).map((quote, index) => ({
    ...quote,
    attribution: { ...quote.attribution, grade: grades[index] ?? 'named' },
  }));
  const changed = articleWith(article, { quotes });
  const [opening] = changed.quotes;
  expect(opening && continuationsOf(changed, opening)).toHaveLength(2);
});
