import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import written from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { attributionOf } from '../../src/article/saying/attribution.ts';
import { isInOwnWords } from '../../src/article/saying/in-own-words.ts';
import { wordsAt } from '../../src/article/span.ts';
import { foundArticle } from '../../src/finding/found-article.ts';
import type { FoundDocument } from '../../src/finding/found-document.ts';
import { analyse } from '../../src/text/analyse.ts';

const ref = { shelf: 'device', slug: 'a' } as const;

const nothingGiven: FoundDocument['details'] = {
  title: null,
  byline: null,
  publisher: null,
  date: null,
  url: null,
  language: null,
};

function found(text: string, change: Partial<FoundDocument> = {}): Article {
  const date = change.details?.date?.value;
  const analysis = analyse(text, date === undefined ? {} : { publishedOn: date });
  return foundArticle({ text, headings: [], details: nothingGiven, ...change }, analysis, ref);
}

const milano = found(readFileSync('src/content/alyssa-milano-on-metoo/source.txt', 'utf8'));

const TEXT = `The town flooded on 4 May 2010, Ada Grant said.
“We lost the bridge,” said a spokesman for the town. “It will be back.”
Officials said the gates were shut. Ben Osei has been accused of leaving them open. The 2009 film was about the town.
“I swam,” said Milo, 7. Carla Ruiz was there.`;
const flood = found(TEXT);
const quoteOf = (article: Article, words: string) => {
  const quote = article.quotes.find(({ spans: [first] }) => wordsAt(article.text, first).includes(words));
  if (!quote) throw new Error(`Nothing quotes ${words}`);
  return quote;
};

test('what is said of somebody, or of a time, is the words that it rests on', () => {
  const said = [...flood.people.flatMap(({ statements }) => statements), ...flood.events];
  expect(said.length).toBeGreaterThan(2);
  expect(said.every((each) => isInOwnWords(flood, each))).toBe(true);
  const [edited] = written.people.flatMap(({ statements }) => statements);
  expect(edited && isInOwnWords(written, edited)).toBe(false);
});

describe('rule 7, found is not edited', () => {
  test('every label is the article’s own words', () => {
    for (const article of [milano, flood]) {
      const labels = [
        article.title.replace(/ …$/u, ''),
        article.description,
        ...article.events.map(({ label }) => label),
        ...article.people.flatMap(({ statements }) => statements.map(({ label }) => label)),
      ];
      expect(article.wording).toBe('own');
      for (const label of labels) expect(article.text).toContain(label);
      expect(article.people.every(({ epithet }) => epithet === null)).toBe(true);
      expect([...article.unnamed, ...article.slips, ...article.sections]).toEqual([]);
    }
  });

  test('each quotation says the rule that found it, and how sure the engine is', () => {
    for (const { basis } of milano.quotes) {
      if (basis.by !== 'rule') throw new Error('Somebody else found it');
      expect(basis.rule).not.toBe('');
      expect(basis.confidence).toBeGreaterThan(0);
      expect(basis.confidence).toBeLessThanOrEqual(1);
    }
  });

  test('a person’s statements are the sentences that name them, each once, with its reserve', () => {
    const statements = milano.people.find(({ name }) => name === 'Harvey Weinstein')?.statements ?? [];
    expect(statements.map(({ status }) => status)).toEqual(['alleged']);
    expect(statements[0]?.label).toMatch(/^The 46-year-old actress .* who has been accused .*change\.$/u);
    expect(flood.people.find(({ name }) => name === 'Ben Osei')?.statements).toMatchObject([
      { label: 'Ben Osei has been accused of leaving them open.', status: 'alleged' },
    ]);
    expect(flood.people.find(({ name }) => name === 'Carla Ruiz')?.statements).toMatchObject([
      { label: 'Carla Ruiz was there.', status: 'stated' },
    ]);
  });

  test('a child is given no page, though the article names them, and no sentence of ours does', () => {
    expect(milano.people.map(({ name }) => name)).toEqual([
      'Alyssa Milano',
      'Harvey Weinstein',
      'Dave Bugliari',
    ]);
    expect(flood.people.map(({ name }) => name)).not.toContain('Milo');
    const quote = quoteOf(flood, 'I swam');
    expect(flood.index.speakerOf(quote)).toMatchObject({ hasPage: false, name: 'a child' });
    expect(attributionOf(flood, quote)).not.toContain('Milo');
    expect(flood.quotes.map(({ id }) => id).join()).not.toContain('milo');
  });
});

describe('an unnamed voice', () => {
  test('speaks, in the article’s word for it, and has no page', () => {
    const quote = quoteOf(flood, 'We lost the bridge');
    expect(flood.index.speakerOf(quote)).toMatchObject({
      hasPage: false,
      name: 'a spokesman for the town',
      initials: 'ST',
    });
    expect(attributionOf(flood, quote)).toMatch(/a spokesman/u);
    expect(flood.people.map(({ name }) => name)).not.toContain('Officials');
  });

  test('has one colour with all that it says, in the order of the text', () => {
    const voices = [...flood.people, ...flood.unnamedSpeakers].flatMap(({ voice }) => voice ?? []);
    expect(voices.toSorted((a, b) => a - b)).toEqual(voices.map((_, index) => index + 1));
    expect(quoteOf(flood, 'It will be back').speaker).toBe(quoteOf(flood, 'We lost the bridge').speaker);
  });
});

describe('an event', () => {
  test('is the clause that a date dates, with its evidence, its people and its reserve', () => {
    expect(flood.events).toMatchObject([
      {
        label: 'The town flooded on 4 May 2010, Ada Grant said',
        when: { kind: 'calendar', edtf: '2010-05-04', certainty: 'stated' },
        status: 'claimed',
        people: ['ada-grant'],
      },
    ]);
    const [event] = flood.events;
    expect(event && wordsAt(flood.text, event.evidence[0])).toBe(event?.label);
  });

  test('that the article dates by its own day is worked out, and without that day has no date', () => {
    const text = 'The bridge opened on Tuesday. Work began two years ago.';
    const date = { value: '2021-05-06', from: 'meta' };
    expect(found(text, { details: { ...nothingGiven, date } }).events.map(({ when }) => when)).toMatchObject([
      { kind: 'calendar', edtf: '2021-05-04', certainty: 'workedOut' },
      { kind: 'calendar', edtf: '2019~', certainty: 'workedOut' },
    ]);
    expect(found(text).events.map(({ when }) => when)).toMatchObject([{ kind: 'relative', years: 2 }]);
  });

  test('is none where the date belongs to a thing: “the 2009 film”', () => {
    expect(flood.events.map(({ label }) => label).join()).not.toContain('film');
  });
});

describe('what a document says of itself', () => {
  const details = {
    title: { value: 'After the flood', from: 'json-ld' },
    byline: { value: 'Eva Lind', from: 'reader' },
    publisher: null,
    date: { value: 'last week', from: 'page' },
    url: { value: 'https://example.org/flood', from: 'link' },
    language: { value: 'en-GB', from: 'page' },
  };
  const headings = [{ title: 'The gates', start: TEXT.indexOf('Officials') }];
  const article = found(TEXT, { details, headings });

  test('is kept with who says so; what is no date is not given', () => {
    expect(article).toMatchObject({
      title: 'After the flood',
      language: 'en-GB',
      source: { author: 'Eva Lind', publisher: null, url: 'https://example.org/flood', date: null },
      provenance: { title: 'page', author: 'reader', url: 'page' },
      published: null,
    });
  });

  test('its headings are sections, and what stands before the first has none', () => {
    expect(article.sections).toMatchObject([
      { id: 'the-gates', title: 'The gates', start: headings[0]?.start },
    ]);
  });
});

test('an analysis of another text is refused', () => {
  const document = { text: 'Too short.', headings: [], details: nothingGiven };
  expect(() => foundArticle(document, analyse(TEXT), ref)).toThrow(/is not a span of a text of 10/u);
});

test('an empty text is an article without anything', () => {
  expect(found('')).toMatchObject({ title: '', quotes: [], people: [], events: [], paragraphs: [] });
});

test('what is reported without marks is left out of what readers see, and what is marked is not', () => {
  const article = found('Ada Grant said the bridge was lost. “We will build another,” she said.');
  expect(article.quotes.map(({ spans: [first] }) => wordsAt(article.text, first))).toEqual([
    '“We will build another,”',
  ]);
});
