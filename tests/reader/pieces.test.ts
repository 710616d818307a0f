import { expect, test } from 'vitest';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { textMarkup, textPieces } from '../../src/reader/markup.ts';
import { piecesOf } from '../../src/reader/pieces.ts';
import { articleOfParagraphs, headingsAt } from './long-articles.ts';

test('a section of an ordinary length is one piece', () => {
  expect(piecesOf(milano).map(({ section }) => section?.id)).toEqual(milano.sections.map(({ id }) => id));
  expect(textMarkup(milano, [], '')).not.toContain('data-goes-on');
});

test('a very long section is cut into pieces that hold every paragraph once; its title stands in the first', () => {
  const article = articleOfParagraphs(300, headingsAt(10));
  const pieces = piecesOf(article);
  expect(pieces.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at))).toEqual(
    article.paragraphs.map((_, index) => index),
  );
  expect(Math.max(...pieces.map(({ from, to }) => to - from))).toBe(60);
  expect(pieces.map(({ section, goesOn }) => [section?.title ?? null, goesOn])).toEqual([
    [null, false],
    ['Part two', false],
    ...Array.from({ length: 4 }, () => ['Part two', true]),
  ]);
  const text = textMarkup(article, [], '');
  expect(text.match(/<h2/gu)).toHaveLength(1);
  expect(text.match(/aria-labelledby/gu)).toHaveLength(1);
});

test('the pieces one after the other are the text', () => {
  const article = articleOfParagraphs(200, []);
  const joined = textPieces(article, '')
    .map(({ opening, inside }) => `${opening}${inside([])}</section>\n`)
    .join('');
  expect(joined).toBe(textMarkup(article, [], ''));
});
