import { expect, test } from 'vitest';
import type { Article, Basis, Grade } from '../../src/article/article.ts';
import { standingOf } from '../../src/article/standing.ts';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { sourcesCsv, sourcesMarkdown } from '../../src/sources/sources-files.ts';
import { nextUnsure, sourcesOf, unsureOf } from '../../src/sources/sources-of.ts';
import { articleWith } from '../article/article-with.ts';
import { summaryOf } from '../../src/sources/summary.ts';

const rule = (confidence: number): Basis => ({ by: 'rule', rule: 'inverted tag', confidence });

/** The first article, its quotations as if they had been found: of each how, by what, and whether somebody is named. */
function found(how: readonly (readonly [Grade, Basis, boolean?])[]): Article {
  const quotes = milano.quotes.slice(0, how.length).map((quote, index) => {
    const [grade, basis, isNamed = true] = how[index] ?? ['named', rule(1)];
    return {
      ...quote,
      basis,
      speaker: isNamed ? quote.speaker : null,
      attribution: { ...quote.attribution, grade },
    };
  });
  return articleWith(milano, { quotes });
}

test('each quotation is counted once: stated, worked out, corrected or unsure', () => {
  const article = found([
    ['named', rule(0.95)],
    ['pronoun', rule(0.9)],
    ['pronoun', rule(0.6)],
    ['unattributed', rule(0), false],
    ['inferred', { by: 'reader' }],
  ]);
  expect(summaryOf(sourcesOf(article))).toBe('5 quotations: 1 stated, 1 worked out, 1 corrected, 2 unsure');
  expect(sourcesOf(article).unattributed).toHaveLength(1);
});

test('what is stated is not unsure, and nothing is said of corrections where there are none', () => {
  expect(summaryOf(sourcesOf(found([['named', rule(0.6)]])))).toBe(
    '1 quotation: 1 stated, 0 worked out, 0 unsure',
  );
});

test('what the reader gave to nobody is corrected, and still nobody is named for it', () => {
  const sources = sourcesOf(found([['unattributed', { by: 'reader' }, false]]));
  expect(sources.corrected).toHaveLength(1);
  expect(sources.unsure).toEqual([]);
  expect(sources.unattributed).toHaveLength(1);
});

test('an editor’s attribution has no standing of its own, nor has one that nobody is named for', () => {
  const [editors, nobodys] = found([
    ['named', { by: 'editor' }],
    ['unattributed', rule(0), false],
  ]).quotes;
  expect(editors && standingOf(editors)).toBeNull();
  expect(nobodys && standingOf(nobodys)).toBeNull();
});

test('the check as Markdown has its summary and every list; the table has a row for each quotation', async () => {
  const article = found([
    ['named', rule(0.95)],
    ['pronoun', rule(0.6)],
  ]);
  const markdown = await sourcesMarkdown(article);
  expect(markdown).toContain('2 quotations: 1 stated, 0 worked out, 1 unsure');
  for (const title of ['Unsure', 'Nobody is named', 'Voices without a name', 'Who speaks how much'])
    expect(markdown).toContain(`## ${title}`);
  const rows = (await sourcesCsv(article)).trim().split('\r\n');
  expect(rows[0]).toContain('standing');
  expect(rows.slice(1).map((row) => /,(stated|unsure),/u.exec(row)?.[1])).toEqual(['stated', 'unsure']);
});

test('the next one to look at is the first after where the reader is, and after the last the first again', () => {
  const article = found([
    ['pronoun', rule(0.6)],
    ['named', rule(0.95)],
    ['unattributed', rule(0), false],
    ['pronoun', rule(0.9)],
  ]);
  const [first, second, third, last] = article.quotes;
  if (!first || !second || !third || !last) throw new Error('too few');
  expect(unsureOf(article)).toEqual([first, third]);
  expect(nextUnsure(article, null)).toBe(first);
  expect(nextUnsure(article, first)).toBe(third);
  expect(nextUnsure(article, second)).toBe(third);
  expect(nextUnsure(article, last)).toBe(first);
});

test('there is no next one where none is unsure, or only the one that is open', () => {
  const sure = found([['named', rule(0.95)]]);
  expect(nextUnsure(sure, null)).toBeNull();
  const one = found([
    ['named', rule(0.95)],
    ['pronoun', rule(0.6)],
  ]);
  expect(nextUnsure(one, one.quotes[1] ?? null)).toBeNull();
});
