// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { assert, beforeAll, describe, expect, it } from 'vitest';
import { articleWith } from '../article/article-with.ts';
import type { Article } from '../../src/article/article.ts';
import { resolveArticle } from '../../src/authoring/resolve.ts';
import { wordsAt } from '../../src/article/span.ts';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { textMarkup } from '../../src/reader/markup.ts';
import { annotationPage, type Annotation, type Body } from '../../src/sharing/annotation-page.ts';
import { SMALL_TEXT, smallSource } from '../article/small-article.ts';
import { findings, type Findings } from './other-matchers.ts';

const SITE = 'https://example.org';
const pageOf = (article: Article) => annotationPage(article, (path) => SITE + path);
const annotation = (name: string) => {
  const found = pageOf(milano).items.find(({ id }) => id.endsWith(`#${name}`));
  if (!found) throw new Error(`There is no annotation ${name}`);
  return found;
};
const said = ({ body }: Annotation, purpose: Body['purpose']) =>
  body.flatMap((each) => (each.type === 'TextualBody' && each.purpose === purpose ? each.value : []));

/** Emoji of several code points, a combining accent, and words that stand twice with the same words beside them. */
const intricate = resolveArticle(
  smallSource({
    text: `👩🏽‍🚀 cafe\u0301 🇫🇷 𝒳. ${SMALL_TEXT.replace('Her son', `${'It was so kind, so kind. '.repeat(9)}Her son`)}`,
    sections: { lead: { title: 'The lead', from: '👩🏽‍🚀' }, charge: { title: 'The charge', from: 'Bo Kay' } },
    people: {
      ...smallSource().people,
      'ann-lee': {
        name: 'Ann Lee',
        mentions: [{ exact: 'She', suffix: ' said' }],
        statements: [],
      },
    },
  }),
);

describe.each([
  ['the first article', milano],
  ['an article with emoji, accents and words that repeat', intricate],
])('the selectors of %s, resolved by other people’s code', (_, article) => {
  let found: Findings[] = [];
  beforeAll(async () => {
    document.body.innerHTML = `<main><h1>Title</h1><div id="text">${textMarkup(article, [], '')}</div></main>`;
    const root = document.querySelector('#text');
    if (root) found = await findings(pageOf(article), root, article.text);
  });

  it('give the same words with dom-anchor-text-quote, every one', () => {
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter(({ anchored, exact }) => anchored !== exact)).toEqual([]);
  });

  it('give the same words with Apache Annotator, every one, in one place only', () => {
    expect(found.filter(({ matched, exact }) => matched.join('|') !== exact)).toEqual([]);
  });

  it('give the same words by their positions in the source text', () => {
    expect(found.filter(({ positioned, exact }) => positioned.join('|') !== exact)).toEqual([]);
  });
});

describe('a position in the source text', () => {
  const positionOf = (article: Article, name: string) =>
    pageOf(article).items.find(({ id }) => id.endsWith(`#${name}`))?.target[0]?.selector[1];

  it('counts code points, as the model asks, and not the UTF-16 units of our own offsets', () => {
    const [quote] = intricate.quotes;
    assert(quote);
    const [{ start, end }] = quote.spans;
    const position = positionOf(intricate, `quote-${quote.id}`);
    expect(position?.start).toBe(Array.from(intricate.text.slice(0, start)).length);
    expect(position?.end).toBe(Array.from(intricate.text.slice(0, end)).length);
    // Before it stand six characters of two units each: 👩, 🏽, 🚀, the two letters of 🇫🇷, and 𝒳.
    expect(start - (position?.start ?? 0)).toBe(6);
  });

  it('is the same number where no character takes two units', () => {
    const [quote] = milano.quotes;
    assert(quote);
    expect(positionOf(milano, `quote-${quote.id}`)?.start).toBe(quote.spans[0].start);
  });
});

describe('the annotations of an article', () => {
  it('are there for each quotation, cue, mention and event', () => {
    const ids = pageOf(milano).items.map(({ id }) => id.split('#')[1] ?? '');
    const count = (kind: string) => ids.filter((id) => id.startsWith(`${kind}-`)).length;
    expect(count('quote')).toBe(11);
    expect(count('cue')).toBe(milano.quotes.filter(({ attribution }) => attribution.cue).length);
    expect(count('mention')).toBe(milano.people.flatMap(({ mentions }) => mentions).length);
    expect(count('event')).toBe(milano.events.length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('cover the words of the article that they are about', () => {
    const words = milano.quotes.map(({ spans: [span] }) => wordsAt(milano.text, span));
    const quoted = pageOf(milano)
      .items.filter(({ id }) => id.includes('#quote-'))
      .map(({ target: [first] }) => first?.selector[0].exact);
    expect(quoted).toEqual(words);
  });

  it('say who spoke, and keep the grade and “claimed”', () => {
    const claimed = annotation('quote-claimed-assault');
    expect(said(claimed, 'describing')[0]).toMatch(/^Claimed by Alyssa Milano, as the article reports it/u);
    expect(said(claimed, 'tagging')).toEqual(['form: reported', 'grade: pronoun', 'status: claimed']);
    expect(JSON.stringify(claimed.body)).toContain(
      '{"id":"https://example.org/articles/alyssa-milano-on-metoo/people/alyssa-milano/","type":"Person","name":"Alyssa Milano"}',
    );
  });

  it('keep “alleged” on an event, and never invent its time', () => {
    const accusations = annotation('event-accusations');
    expect(said(accusations, 'describing')[0]).toMatch(/^Alleged: Harvey Weinstein has been accused/u);
    expect(said(accusations, 'tagging')).toContain('when: the article does not say');
    expect(said(annotation('event-claimed-assault'), 'tagging')).toContain(
      'when: almost 25 years before this: Alyssa Milano shared her own #MeToo story',
    );
    expect(said(annotation('event-the-movements'), 'tagging')).toContain('when: 2017');
  });

  it('name no child in words of ours, and nobody where the article does not', () => {
    const ours = pageOf(milano).items.map(({ id, body }) => JSON.stringify([id, body]));
    expect(ours.filter((words) => /\b(?:Milo|Elizabella)\b/u.test(words))).toEqual([]);
    const unsaid = pageOf(
      articleWith(milano, { quotes: milano.quotes.map((quote) => ({ ...quote, speaker: null })) }),
    );
    const [first] = unsaid.items;
    expect(first && said(first, 'describing')).toEqual(['Not said by whom']);
    expect(first?.body.filter(({ purpose }) => purpose === 'identifying')).toEqual([]);
  });
});

describe('the annotations as linked data', () => {
  /** The terms of http://www.w3.org/ns/anno.jsonld that are used here: a word that is not among them is a mistake. */
  const context: unknown = JSON.parse(readFileSync('tests/fixtures/web-annotation-context.json', 'utf8'));
  const documentLoader = async (url: string) => ({
    contextUrl: undefined,
    documentUrl: url,
    document: url === 'http://www.w3.org/ns/anno.jsonld' ? context : {},
  });
  type Options = Parameters<typeof jsonld.expand>[1] & { safe: boolean };
  const options = { documentLoader, safe: true } as Options;

  it('use only what the vocabulary has', async () => {
    const page = JSON.parse(JSON.stringify(pageOf(milano))) as jsonld.JsonLdDocument;
    const [expanded] = await jsonld.expand(page, options);
    expect(expanded?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollectionPage']);
    const quads: unknown = await jsonld.toRDF(page, { ...options, format: 'application/n-quads' });
    assert(typeof quads === 'string');
    const OA = 'http://www.w3.org/ns/oa#';
    expect(quads.match(new RegExp(`<${OA}hasTarget>`, 'gu'))?.length).toBeGreaterThan(48);
    expect(quads).toContain(`<${OA}exact> "\\"very visible\\""`);
    expect(quads).toContain(`<${OA}motivatedBy> <${OA}identifying>`);
  });

  it('fail that check with a word that it does not have', async () => {
    const page = { ...pageOf(milano), spokenBy: 'Alyssa Milano' } as unknown;
    await expect(jsonld.expand(page as jsonld.JsonLdDocument, options)).rejects.toThrow(/Safe mode/iu);
  });
});
