// @vitest-environment jsdom
import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { resolveArticle } from '../../src/authoring/resolve.ts';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { textMarkup } from '../../src/reader/markup.ts';
import { isVerbatim, rangesOf, spanOf } from '../../src/reader/text-place.ts';
import { smallSource } from '../article/small-article.ts';

function show(article: Article): HTMLElement {
  document.body.innerHTML = `<h1>Ours</h1><div id="text">${textMarkup(article, [], '')}</div><aside>After</aside>`;
  const text = document.getElementById('text');
  if (!text) throw new Error('The text is not there');
  return text;
}

afterEach(() => {
  document.body.replaceChildren();
});

function rangeFrom(start: [Node, number], end: [Node, number]): Range {
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}

/** The small article with emoji, marks that combine and a flag in its quotation. */
const astral = resolveArticle(
  smallSource({
    aliases: {},
    text: smallSource().text.replace('It fell', '👩🏽‍🚀 fe\u0301ll 🇫🇷'),
    quotes: {
      all: {
        form: 'direct',
        words: '"It was a kind rain. 👩🏽‍🚀 fe\u0301ll 🇫🇷 on the the town."',
        speaker: 'ann-lee',
        trail: ['Ann Lee'],
        grade: 'apart',
      },
    },
  }),
);

describe.each([milano, astral])('in $slug, between the text and the document', (article) => {
  test('any words lead to ranges that hold them, and back to the same offsets', () => {
    show(article);
    fc.assert(
      fc.property(fc.nat(article.text.length - 1), fc.nat(article.text.length - 1), (one, other) => {
        const span = { start: Math.min(one, other), end: Math.max(one, other) + 1 };
        const words = article.text.slice(span.start, span.end);
        fc.pre(words === words.trim());
        const ranges = rangesOf(article, span);
        expect(ranges.map(String).join('\n')).toBe(words);
        const [first, last] = [ranges[0], ranges.at(-1)];
        if (!first || !last) throw new Error('No range');
        const range = rangeFrom(
          [first.startContainer, first.startOffset],
          [last.endContainer, last.endOffset],
        );
        expect(spanOf(article, range)).toEqual(span);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a selection in the document', () => {
  test('that takes in our titles and the page around counts as the words of the article in it', () => {
    show(milano);
    const all = spanOf(
      milano,
      rangeFrom([document.body, 0], [document.body, document.body.childNodes.length]),
    );
    expect(all).toEqual({ start: 0, end: milano.text.length });
  });

  test('that ends at the beginning of the next paragraph ends with the one before', () => {
    const paragraphs = show(milano).querySelectorAll('p');
    const [first, second] = paragraphs;
    if (!first || !second) throw new Error('No paragraphs');
    expect(spanOf(milano, rangeFrom([first, 0], [second, 0]))).toEqual(milano.paragraphs[0]);
  });

  test('of one of our titles alone is none of the article’s words', () => {
    const title = show(milano).querySelector('h2');
    if (!title) throw new Error('No title');
    expect(spanOf(milano, rangeFrom([title, 0], [title, 1]))).toBeNull();
  });

  test('of blanks alone is no words', () => {
    const text = show(milano).querySelector('p')?.firstChild?.firstChild;
    if (!text) throw new Error('No text');
    expect(spanOf(milano, rangeFrom([text, 6], [text, 7]))).toBeNull();
  });

  test('is not verbatim where a translator has put other words', () => {
    const text = show(milano);
    const [first = { start: 0, end: 1 }, second = { start: 0, end: 1 }] = milano.paragraphs;
    const paragraph = text.querySelector('p');
    if (paragraph) paragraph.innerHTML = '<font>Alyssa Milano a fait l’éloge</font>';
    expect(isVerbatim(milano, first)).toBe(false);
    expect(isVerbatim(milano, second)).toBe(true);
  });
});
