import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleWith } from '../article-with.ts';
import type { Article, Quote } from '../../../src/article/article.ts';
import { isBalanced } from '../../../src/article/saying/article-words.ts';
import { unmarked } from '../../../src/article/saying/excerpt.ts';
import { voiceOf } from '../../../src/article/saying/attribution.ts';
import { wordsAt } from '../../../src/article/span.ts';
import { resolveArticle } from '../../../src/authoring/resolve.ts';
import milano from '../../../src/content/alyssa-milano-on-metoo/article.ts';
import { articleHead, nameOf } from '../../../src/pages/head.ts';
import { openAt } from '../../../src/pages/open.ts';
import { placesOf } from '../../../src/pages/places.ts';
import { cardOf } from '../../../src/sharing/card.ts';
import { passageCopy } from '../../../src/sharing/passage-words.ts';
import { quoteCopy } from '../../../src/sharing/quote-copy.ts';
import { oembed } from '../../../src/site/files/oembed.ts';
import { previewOf, type Preview } from '../../../src/site/pages/preview.ts';
import { smallSource } from '../small-article.ts';

/** A chat, a search engine and a tab cut where they like. */
const CUTS = [40, 60, 80, 120];

/** What somebody reads of a picture, from its top to its foot. */
function readOff({ heading, voice, words, lines, from }: Preview): string {
  const below = lines.map((runs) => runs.map((run) => run.words).join(' '));
  return [heading, voice, words, ...below, from].filter(Boolean).join(' ');
}

interface Said {
  readonly where: string;
  readonly text: string;
}

/** Everything that says something of a page elsewhere: its title, its description, its picture. */
function saidOfPages(article: Article): Said[] {
  return placesOf(article).flatMap((place) => {
    const open = openAt(article, place);
    const { title, description, path } = articleHead(article, place, open);
    const picture = readOff(previewOf(article, open));
    const name = open ? nameOf(article, open) : '';
    return [title, description, picture, name].map((text) => ({ where: path, text }));
  });
}

/** What carries one quotation away from the page. */
function saidOfQuote(article: Article, quote: Quote): Said[] {
  const [span] = quote.spans;
  const card = cardOf(article, quote);
  return [
    quoteCopy(article, quote, 'https://e.org/').plain,
    passageCopy(article, { start: span.start, end: span.end }, 'https://e.org/').plain,
    [card.attribution, ...card.words].join(' '),
    card.title,
    oembed(article, quote, (path) => path).title,
  ].map((text) => ({ where: quote.id, text }));
}

/** The first words of a quotation as they are shown: a mark and a word, or three words of the article's report. */
function beginningOf({ text }: Article, quote: Quote): string {
  const words = unmarked(text, quote.spans[0]).trim().split(/\s+/u);
  return quote.form === 'reported' ? words.slice(0, 3).join(' ') : `“${words[0] ?? ''}`;
}

/** Whether what is left of a text shows a quotation's words without the voice and the reserve before them. */
function isBare(article: Article, quote: Quote, left: string): boolean {
  const at = left.indexOf(beginningOf(article, quote));
  return at >= 0 && !left.slice(0, at).includes(voiceOf(article, quote));
}

/** Every text that can be cut so that a quotation's words are left without their voice. */
function bareTexts(article: Article): string[] {
  return article.quotes.flatMap((quote) => {
    const pages = saidOfPages(article).filter(({ where }) => where.includes(`/quotes/${quote.id}/`));
    return [...saidOfQuote(article, quote), ...pages].flatMap(({ where, text }) =>
      [...CUTS, text.length].flatMap((cut) =>
        isBare(article, quote, text.slice(0, cut)) ? [`${where}, cut at ${cut}: ${text}`] : [],
      ),
    );
  });
}

const small = resolveArticle(smallSource());

/** The small article with any form, reserve, grade, time and occasion for each of its quotations. */
const changed = fc
  .array(
    fc.record({
      status: fc.constantFrom('stated', 'claimed', 'alleged'),
      grade: fc.constantFrom('named', 'apart', 'pronoun', 'continued', 'inferred'),
      speakerless: fc.boolean(),
      time: fc.option(fc.constantFrom('in 1990', '"kind" in 1990', 'since he was 15')),
      carriedOver: fc.option(fc.constant('it goes on')),
    }),
    { minLength: small.quotes.length, maxLength: small.quotes.length },
  )
  .map((changes): Article => {
    const quotes = small.quotes.map((quote, index): Quote => {
      const {
        status = 'stated',
        grade = 'named',
        speakerless,
        time,
        carriedOver = null,
      } = changes[index] ?? {};
      const start = time ? small.text.indexOf(time) : 0;
      const when = time ? { start, end: start + time.length, carriedOver } : null;
      return {
        ...quote,
        status,
        speaker: speakerless ? null : quote.speaker,
        attribution: { ...quote.attribution, time: when, grade: speakerless ? 'unattributed' : grade },
      };
    });
    return articleWith(small, { quotes });
  });

describe('rule 6: wherever our sentence is cut, its voice and its reserve stand before the words, or the words are not there', () => {
  test('in every title, description, picture, copy and card of the first article', () => {
    expect(bareTexts(milano)).toEqual([]);
  });

  test('in those of any article', () => {
    fc.assert(
      fc.property(changed, (article) => {
        expect(bareTexts(article)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('no text of ours leaves a mark open, has a stray comma, or makes a time look spoken', () => {
    fc.assert(
      fc.property(fc.constantFrom(milano, small), changed, (first, other) => {
        for (const article of [first, other])
          for (const { text } of [
            ...saidOfPages(article),
            ...article.quotes.flatMap((quote) => saidOfQuote(article, quote)),
          ]) {
            expect(isBalanced(text), text).toBe(true);
            expect(text).not.toMatch(/,\s*[,.:]|,\s*$|\(\s*\)|said “|, ,/u);
          }
      }),
      { numRuns: 40 },
    );
  });

  test('what is not vouched for says so within its first 40 letters, an event and a statement too', () => {
    for (const event of milano.events.filter(({ status }) => status !== 'stated'))
      expect(nameOf(milano, { kind: 'event', event }).slice(0, 40)).toMatch(/^(?:Claimed|Alleged)/u);
    for (const article of [milano, small])
      for (const { text } of saidOfPages(article))
        for (const cut of CUTS)
          expect(text.slice(0, cut)).not.toMatch(
            /^(?!.*(?:claim|alleg|accus)).*(?:assault|misconduct|stealing)/isu,
          );
  });

  test('every quotation is in its title, cut or whole', () => {
    for (const quote of milano.quotes) {
      const [first = ''] = wordsAt(milano.text, quote.spans[0]).replace(/^"/u, '').split(' ');
      expect(nameOf(milano, { kind: 'quote', quote })).toContain(first.replace(/"$/u, ''));
    }
  });
});
