// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveArticle } from '../../src/authoring/resolve.ts';
import { wordsAt } from '../../src/article/span.ts';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { textMarkup } from '../../src/reader/markup.ts';
import { escaped } from '../../src/article/escaped.ts';
import { smallSource } from '../article/small-article.ts';

const parsed = (html: string) => new DOMParser().parseFromString(`<div id="text">${html}</div>`, 'text/html');

/** One article of one paragraph: quoted words with hostile text on either side. */
function hostile(before: string, words: string, after: string) {
  const text = `Ann ${before} "${words}" ${after}`;
  return resolveArticle({
    ...smallSource(),
    text,
    sections: { all: { title: `<b>${before}</b> & "all"`, from: { exact: 'Ann', suffix: ` ${before}` } } },
    people: { ann: { name: { exact: 'Ann', suffix: ` ${before}` } } },
    quotes: {
      all: {
        form: 'direct',
        words: { exact: `"${words}"`, prefix: `Ann ${before} ` },
        speaker: 'ann',
        trail: [{ exact: 'Ann', suffix: ` ${before}` }],
        grade: 'named',
      },
    },
    events: {},
    slips: [],
    aliases: {},
  });
}

describe('the text as HTML', () => {
  test.each([milano, resolveArticle(smallSource())])(
    'what textContent gives is the source’s, in $ref.slug',
    (article) => {
      const document = parsed(textMarkup(article, [], '/base'));
      const paragraphs = [...document.querySelectorAll('p')].map(({ textContent }) => textContent);
      expect(paragraphs).toEqual(article.paragraphs.map((span) => wordsAt(article.text, span)));
    },
  );

  test.each([
    ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</p></div>'],
    ['&amp; &lt;b&gt;', "it's 'so'", '<!-- -->'],
    ['\u202e𝄞', 'e\u0301👩🏽‍🚀', '\ufeff\u00ad'],
    ['{{x}} ${y}', '</a><a href="javascript:alert(1)">', '\u2028'],
  ])('text is never markup: %j', (before, words, after) => {
    const article = hostile(before, words, after);
    const document = parsed(textMarkup(article, [], ''));
    expect([...document.querySelectorAll('p')].map((p) => p.textContent).join('')).toBe(article.text);
    expect(document.querySelector('script, img, b, [onerror]')).toBeNull();
    expect(document.querySelectorAll('a')).toHaveLength(2);
  });

  test('a quotation that another interrupts is one link, and its other stretches are none', () => {
    const text = parsed(textMarkup(milano, [], ''));
    const stretches = [...text.querySelectorAll('[data-quote=claimed-assault]')];
    expect(stretches.length).toBeGreaterThan(1);
    expect(stretches.map(({ localName }) => localName)).toEqual([
      'a',
      ...stretches.slice(1).map(() => 'span'),
    ]);
    expect(text.querySelectorAll('a:not([href])')).toHaveLength(0);
  });

  test('every quotation has its note’s number once, where it ends', () => {
    const ends = [...parsed(textMarkup(milano, [], '')).querySelectorAll<HTMLElement>('[data-note]')];
    const numbers = ends.map(({ dataset }) => dataset['note']);
    expect(numbers.toSorted((a, b) => Number(a) - Number(b))).toEqual(
      milano.quotes.map((_, index) => String(index + 1)),
    );
    const claimed = ends.find(({ dataset }) => dataset['note'] === '2');
    expect(claimed?.dataset['quote']).toBe('claimed-assault');
    expect(claimed?.textContent).toBe(' alleged abuser');
  });

  test('any text survives being escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[\r\0]/u.test(text));
        const document = parsed(`<p title="${escaped(text)}">${escaped(text)}</p>`);
        expect(document.querySelector('p')?.textContent).toBe(text);
        expect(document.querySelector('p')?.title).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
});

describe('invariant 7, a quotation is a link', () => {
  const document = parsed(textMarkup(milano, [], '/project'));
  const links = [...document.querySelectorAll<HTMLAnchorElement>('p a')];

  test('each has its address, under the base path', () => {
    for (const { id } of milano.quotes)
      expect(document.querySelector(`a[data-quote="${id}"]`)?.getAttribute('href')).toBe(
        `/project/articles/${milano.ref.slug}/quotes/${id}/`,
      );
    expect(new Set(links.map(({ dataset }) => dataset['quote'])).size).toBe(milano.quotes.length);
  });

  test('each is one stop for a keyboard, though another stands inside it', () => {
    for (const { id } of milano.quotes) {
      const stops = links.filter((link) => link.dataset['quote'] === id && link.hasAttribute('href'));
      expect(stops, id).toHaveLength(1);
    }
  });

  test('no link is inside another', () => {
    expect(document.querySelector('a a')).toBeNull();
  });
});

test('ids are unique', () => {
  const ids = [...parsed(textMarkup(milano, [], '')).querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
