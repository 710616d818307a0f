import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { articleWith } from '../article/article-with.ts';
import type { Article } from '../../src/article/article.ts';
import { wordsAt } from '../../src/article/span.ts';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { quotesCsv } from '../../src/sharing/quotes-csv.ts';

type Row = Readonly<Record<string, string>>;

const rowsOf = (article: Article) =>
  parse<Row>(
    quotesCsv(article, (path) => `https://example.org${path}`),
    { columns: true, bom: true },
  );

/** The first article with other words for the first quotation, as long as its own. */
function quoting(words: string): Article {
  const [first, ...more] = milano.quotes;
  if (!first) throw new Error('There is no quotation');
  const text = words + milano.text.slice(words.length);
  return articleWith(milano, {
    text,
    quotes: [{ ...first, spans: [{ start: 0, end: words.length }] }, ...more],
  });
}

describe('the quotations as CSV', () => {
  it('are read back by a CSV library, each with its words, as they stand', () => {
    expect(rowsOf(milano).map(({ words }) => words)).toEqual(
      milano.quotes.map(({ spans: [span] }) => wordsAt(milano.text, span)),
    );
  });

  it('keep speaker, attribution, reserve, grade and link', () => {
    const row = rowsOf(milano).find(({ id }) => id === 'claimed-assault');
    expect(row).toMatchObject({
      speaker: 'Alyssa Milano',
      status: 'claimed',
      form: 'reported',
      grade: 'pronoun',
      occasion: 'shared her own #MeToo story',
      time: 'Recently',
      paragraph: '3',
      link: 'https://example.org/articles/alyssa-milano-on-metoo/quotes/claimed-assault/',
    });
    expect(row?.['attribution']).toMatch(/^Claimed by Alyssa Milano/u);
  });

  it('leave empty what the article does not say', () => {
    const row = rowsOf(milano).find(({ id }) => id === 'beautiful');
    expect([row?.['occasion'], row?.['time']]).toEqual(['', '']);
  });

  it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(1)', '\tx', '\rx', '＝1'])(
    'are no formula for a spreadsheet: %j',
    (words) => {
      expect(rowsOf(quoting(words))[0]?.['words']).toBe(`'${words}`);
    },
  );

  it.each(['"quoted", with a comma', 'two\nlines', 'a;b', '“curly” – 👩🏽‍🚀', ' blank before'])(
    'are the same words after a round trip: %j',
    (words) => {
      expect(rowsOf(quoting(words))[0]?.['words']).toBe(words);
    },
  );
});
