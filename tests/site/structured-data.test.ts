import { describe, expect, test } from 'vitest';
import { articleWith } from '../article/article-with.ts';
import type { Article, Quote } from '../../src/article/article.ts';
import { dataBlock } from '../../src/site/pages/data-block.ts';
import { openAt } from '../../src/pages/open.ts';
import { placesOf } from '../../src/pages/places.ts';
import { articleData, libraryData } from '../../src/site/pages/structured-data.ts';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { pathTo, type Place } from '../../src/links.ts';
import { schemaOrgFaults } from './schema-org.ts';

const addressOf = (path: string) => `https://example.org${path}`;
const dataAt = (place: Place, article: Article = milano) =>
  articleData(article, place, openAt(article, place), addressOf);
const { ref } = milano;
const quoteAt = (id: string, article: Article = milano) => dataAt({ kind: 'quote', ref, id }, article);
const ofType = ({ '@graph': all }: ReturnType<typeof dataAt>, type: string) =>
  all.find((each) => typeof each === 'object' && '@type' in each && each['@type'] === type);

const sourced: Article = articleWith(milano, {
  source: { publisher: 'The Gazette', author: 'Jo Bell', url: 'https://example.com/a', date: '2018-11-05' },
});

describe('the structured data', () => {
  test.each(placesOf(milano).map((place) => [pathTo(place), place] as const))(
    'of %s is valid by schema.org’s definitions',
    (_, place) => {
      expect(schemaOrgFaults(dataAt(place)['@graph'])).toEqual([]);
    },
  );

  test('of the library, and of an article whose source is given, is valid too', () => {
    expect(schemaOrgFaults(libraryData(addressOf)['@graph'])).toEqual([]);
    expect(schemaOrgFaults(dataAt({ kind: 'article', ref }, sourced)['@graph'])).toEqual([]);
  });

  test.each([
    [
      'a property of another class',
      { '@type': 'Quotation', jobTitle: 'Actress' },
      'has no property jobTitle',
    ],
    ['a property that there is not', { '@type': 'Person', speaks: 'often' }, 'has no property speaks'],
    ['a class that there is not', { '@type': 'Quote', text: 'No' }, 'no class Quote'],
    ['a class out of range', { '@type': 'Quotation', creator: { '@type': 'Event' } }, 'out of its range'],
    ['a value out of range', { '@type': 'NewsArticle', wordCount: 'many' }, 'out of its range'],
    [
      'a fault further in',
      { '@type': 'Quotation', isPartOf: { '@type': 'NewsArticle', birthDate: '1999' } },
      'NewsArticle has no property birthDate',
    ],
  ])('would be found to be wrong with %s', (_, wrong, fault) => {
    expect(schemaOrgFaults([wrong]).join()).toContain(fault);
  });
});

describe('an article’s structured data', () => {
  test('gives no author, publisher, date or headline that the article does not give', () => {
    const data = ofType(dataAt({ kind: 'article', ref }), 'NewsArticle');
    for (const silent of ['author', 'publisher', 'datePublished', 'headline', 'url'])
      expect(data).not.toHaveProperty(silent);
  });

  test('gives those that it gives, and no date of which there is doubt', () => {
    const given = {
      author: { name: 'Jo Bell' },
      publisher: { name: 'The Gazette' },
      datePublished: '2018-11-05',
    };
    expect(ofType(dataAt({ kind: 'article', ref }, sourced), 'NewsArticle')).toMatchObject(given);
    const doubtful = articleWith(sourced, { source: { ...sourced.source, date: '2018~' } });
    expect(ofType(dataAt({ kind: 'article', ref }, doubtful), 'NewsArticle')).not.toHaveProperty(
      'datePublished',
    );
  });
});

describe('a quotation’s structured data', () => {
  test('has its words without marks, its speaker as the creator, and the article that it is part of', () => {
    const id = `https://example.org/articles/${ref.slug}/people/alyssa-milano/#person`;
    expect(ofType(quoteAt('on-the-view'), 'Quotation')).toMatchObject({
      text: expect.stringMatching(/^The beautiful thing .* with me\.$/u),
      creator: { '@type': 'Person', '@id': id, name: 'Alyssa Milano' },
      spokenByCharacter: { '@id': id },
      isPartOf: { '@type': 'NewsArticle', name: milano.title },
    });
  });

  test('gives the wording of reported speech to nobody, and keeps that it is claimed', () => {
    const data = ofType(quoteAt('claimed-assault'), 'Quotation');
    expect(data).not.toHaveProperty('creator');
    expect(data).toMatchObject({
      spokenByCharacter: { name: 'Alyssa Milano' },
      description: expect.stringMatching(/^Claimed by Alyssa Milano, as the article reports it/u),
    });
  });

  test('names no speaker where the article names none, nor where one is inferred', () => {
    const change = (quote: Quote): Quote => ({
      ...quote,
      attribution: { ...quote.attribution, grade: 'inferred' },
    });
    for (const quotes of [
      milano.quotes.map((quote) => ({ ...quote, speaker: null })),
      milano.quotes.map(change),
    ]) {
      const data = ofType(quoteAt('on-the-view', articleWith(milano, { quotes })), 'Quotation');
      expect(data).not.toHaveProperty('creator');
      expect(data).not.toHaveProperty('spokenByCharacter');
    }
  });
});

test('an event is never asserted as one, and keeps its reserve', () => {
  const data = dataAt({ kind: 'event', ref, id: 'accusations' });
  expect(ofType(data, 'Event')).toBeUndefined();
  expect(JSON.stringify(ofType(data, 'WebPage'))).toMatch(/Alleged: Harvey/u);
  expect(JSON.stringify(ofType(data, 'BreadcrumbList'))).toMatch(/Alleged: Harvey/u);
});

test('a person’s statements keep theirs', () => {
  const data = dataAt({ kind: 'person', ref, id: 'harvey-weinstein' });
  expect(JSON.stringify(ofType(data, 'Person'))).toMatch(/Alleged: Has been accused of/u);
});

test('no child is in any of it', () => {
  expect(JSON.stringify(placesOf(milano).map((place) => dataAt(place)))).not.toMatch(/Milo\b|Elizabella/u);
});

test('hostile words cannot end the block', () => {
  const hostile = articleWith(milano, { title: '</script><script>alert(1)</script><!--' });
  const block = dataBlock(dataAt({ kind: 'article', ref }, hostile));
  expect(block.match(/<\/?script/gu)).toHaveLength(2);
  expect(block).not.toContain('<!--');
  const inside = block.replace(/^<[^>]+>|<\/script>$/gu, '');
  expect(JSON.parse(inside)).toMatchObject({ '@graph': [{ name: hostile.title }, {}] });
});
