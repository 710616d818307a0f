import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { cleanPage } from '../../../src/finding/clean/clean-page.ts';
import { withPutBack } from '../../../src/finding/clean/clean-document.ts';
import { layOut } from '../../../src/finding/clean/lay-out.ts';

const parser = new new JSDOM('').window.DOMParser();
const paragraph = (about: string) =>
  `<p>The council met on Tuesday evening in the old town hall, said ${about}, to decide the future of the ferry line, which has carried passengers since 1921.</p>`;
const page = (among: string, head = '') =>
  cleanPage(
    parser.parseFromString(
      `<html><head><title>Ferry saved</title><meta name="author" content="Jane Doe">${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Ferry saved</h1>${paragraph('one')}${paragraph('two')}${among}${paragraph('three')}${paragraph('four')}</article><footer><p>© 2024 The Post</p></footer></body></html>`,
      'text/html',
    ),
  );
/** What became of what stands among the paragraphs: the reason of its cut, or how it was kept. */
const fate = (among: string) => {
  const block = page(among).blocks[3];
  return block?.words.startsWith('The council met') === true ? 'gone' : (block?.cut ?? block?.kind);
};

describe('among the paragraphs of an article', () => {
  test.each([
    ['caption', '<figure><img src="a.jpg"><figcaption>The ferry on Monday.</figcaption></figure>'],
    ['caption', '<p class="wp-caption-text">The ferry on Monday.</p>'],
    ['caption', '<figure><img></figure><ul><li><p>The ferry, seen from the bridge</p></li></ul>'],
    [
      'caption',
      '<p>In this photo taken Tuesday, the ferry leaves the harbour. (Jane Roe/The Post via AP)</p>',
    ],
    [
      'caption',
      '<p><span class="inline-image"><img src="a.jpg"> Ferry Pictures</span>The ferry left at nine.</p>',
    ],
    ['credit', '<p>Photograph: Rex Moss for the Post</p>'],
    ['credit', '<p>Rex Moss/Getty Images</p>'],
    [
      'repeated',
      '<blockquote class="pull-quote">said one, to decide the future of the ferry line</blockquote>',
    ],
    ['repeated', '<aside><p>said two, to decide the future of the ferry line</p></aside>'],
    ['link', '<p><a href="/b">Bridge to open in May, mayor says</a></p>'],
    ['link', '<p>Read more: <a href="/b">Bridge to open in May</a></p>'],
    ['link', '<p>[Read: why the bridge was built]</p>'],
    ['newsletter', '<div class="newsletter-box"><p>The best of the Post, every week.</p></div>'],
    ['newsletter', '<p>Sign up for our newsletter and never miss a story.</p>'],
    ['advertisement', '<p>Advertisement</p>'],
    ['advertisement', '<p>Story continues below</p>'],
    ['sharing', '<p>Share on Facebook</p>'],
    ['sharing', '<p>1,204 shares</p>'],
    ['byline', '<p>By Jane Doe</p>'],
    ['byline', '<p>By Bob Hale and Ines Varga</p>'],
    ['date', '<p>Published 3 March 2024</p>'],
    ['title', '<p>Ferry saved</p>'],
    ['rights', '<p>Copyright 2024 The Post. All rights reserved.</p>'],
    ['code', '<pre>let ferry = "late";</pre>'],
    ['post', '<blockquote class="twitter-tweet">— Ada Grant (@ada) <a>March 3, 2024</a></blockquote>'],
  ])('%s: %s', (reason, among) => {
    expect(fate(among)).toBe(reason);
  });

  test.each([
    ['paragraph', '<p>“It is late,” said Ada Grant, of the Associated Press.</p>'],
    ['paragraph', '<p>Mr Hale, who took the photographs, said by telephone that it was late.</p>'],
    ['paragraph', '<p>The mayor asked them to share the cost.</p>'],
    [
      'paragraph',
      '<p>Read aloud in the hall, the letter said that the <a href="/b">bridge</a> had cost too much.</p>',
    ],
    ['paragraph', '<p>By then it was late, and by nine they had left.</p>'],
    ['paragraph', '<p>On 3 March 2024 the ferry stopped.</p>'],
    [
      'paragraph',
      '<p>Subscribers of the line, she said, had paid in advance for their tickets, and were angry.</p>',
    ],
    ['quotation', '<blockquote><p>We have waited long enough for this vote.</p></blockquote>'],
    [
      'quotation',
      '<blockquote class="twitter-tweet"><p>The ferry stays. Thank you all for your letters!</p></blockquote>',
    ],
    ['paragraph', '<div class="no_caption"><p>The ferry was late again.</p></div>'],
    [
      'paragraph',
      '<div class="read-more"><p>The rest of the article is opened by a button, and is the article all the same.</p></div>',
    ],
    ['heading', '<h2>What the mayor said</h2>'],
    ['heading', '<p><strong>What the mayor said</strong></p>'],
    ['item', '<ul><li>The ferry stays until the year is over</li></ul>'],
  ])('%s stays: %s', (kind, among) => {
    expect(fate(among)).toBe(kind);
  });
});

test('a heading that is a sentence is a paragraph, and keeps its words in the text', () => {
  const { text } = layOut(page('<h2>The mayor said on Monday that the ferry would stay.</h2>').blocks);
  expect(text).toContain('The mayor said on Monday that the ferry would stay.');
});

test('headings are sections with the article’s own words, and no part of the text', () => {
  const { text, headings } = layOut(page('<h2>The vote</h2><h3>In the hall</h3>').blocks);
  expect(headings).toEqual([
    { title: 'In the hall', start: text.split('\n').slice(0, 2).join('\n').length + 1 },
  ]);
  expect(text).not.toContain('The vote');
});

test('what was cut is put back where it stood', () => {
  const document = page('<figure><figcaption>The ferry on Monday.</figcaption></figure>');
  const { text } = layOut(withPutBack(document, 3).blocks);
  expect(text.split('\n')[2]).toBe('The ferry on Monday.');
});

test('a long run of what belongs to the page is not listed', () => {
  const links = Array.from(
    { length: 20 },
    (_, index) => `<p><a href="/${index}">Story number ${index}</a></p>`,
  ).join('');
  expect(page(links).blocks.filter(({ words }) => words.startsWith('Story'))).toEqual([]);
});

test('a quotation in q has marks, and one inside it single ones', () => {
  expect(page('<p>She said <q>he wrote <q>late</q> on it</q>.</p>').blocks[3]?.words).toBe(
    'She said “he wrote ‘late’ on it”.',
  );
});

test('the marks of notes, soft hyphens and what no browser shows are no words', () => {
  const among =
    '<p>The fer\u00ADry<sup><a>[1]</a></sup> was la\u200Bte<script>alert(1)</script><button>Share</button> again.</p>';
  expect(page(among).blocks[3]?.words).toBe('The ferry was late again.');
});

test('a paragraph that is thrown out among those of the article is taken back', () => {
  const block = page('<p class="comment">The vote was close, she said.</p>').blocks[3];
  expect(block).toEqual({ kind: 'paragraph', words: 'The vote was close, she said.', cut: null });
});

describe('hostile pages are cleaned in time', () => {
  test.each([
    ['nested by the thousand', '<div>'.repeat(3000) + paragraph('deep')],
    ['with one line of a megabyte', `<p>${'ferry '.repeat(170_000)}</p>`],
    ['with a word of a megabyte', `<p>${'a'.repeat(1_000_000)}</p>`],
    ['with a line of marks', `<p>${'"'.repeat(100_000)}</p><p>${'by '.repeat(50_000)}</p>`],
    ['with tags that never end', '<p '.repeat(50_000)],
    ['with thousands of line breaks', `<div>${'a<br>'.repeat(1000)}<br>b</div>`],
  ])('%s', (_, among) => {
    expect(() => page(among)).not.toThrow();
  });
});

test('who wrote the article and who helped is no part of its end; a sentence about somebody else is', () => {
  const last = (words: string) =>
    cleanPage(
      parser.parseFromString(
        `<html><head><meta name="author" content="Nelson D. Doe"></head><body><article><h1>Ferry saved</h1>${paragraph('one').repeat(4)}<p>${words}</p></article></body></html>`,
        'text/html',
      ),
    ).blocks.at(-1)?.words;
  expect(last('Nelson D. Doe has covered ferries since 2012.')).toMatch(/^The council/u);
  expect(last('Heba Hale contributed to this report.')).toMatch(/^The council/u);
  expect(last('Ada Grant has covered every cost since 2012, she said.')).toMatch(/^Ada Grant/u);
});
