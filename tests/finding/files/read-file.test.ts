import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { LARGEST_FILE, readFile, readPasted, type FileRead } from '../../../src/finding/files/read-file.ts';

const parse = (markup: string, type: 'text/html' | 'application/xml'): Document =>
  new JSDOM(markup, { contentType: type }).window.document;
const bytesOf = (name: string) => readFileSync(new URL(`../../fixtures/documents/${name}`, import.meta.url));
const read = (bytes: Uint8Array, name: string, type?: string) => readFile(bytes, name, type, parse);
const wordsIn = (read: FileRead) =>
  read.is === 'document' ? read.document.blocks.map(({ words }) => words) : read;
const longLine =
  'The council met on Tuesday evening in the old town hall to decide the future of the ferry line, which has lost money in every year since the bridge was built. ';

describe('what cannot be read says why', () => {
  test('an empty file, one of white space alone, one of markup without words', async () => {
    for (const [bytes, name] of [
      [bytesOf('zero.txt'), 'zero.txt'],
      [strToU8(' \r\n\t\n'), 'blank.txt'],
      [strToU8('<html><body><p> </p></body></html>'), 'blank.html'],
      [strToU8('# \n\n'), 'blank.md'],
    ] as const)
      expect(await read(bytes, name)).toEqual({ is: 'problem', problem: 'empty' });
  });

  test('a file over 20 MB, whatever it holds', async () => {
    expect(await read(new Uint8Array(LARGEST_FILE + 1), 'large.txt')).toEqual({
      is: 'problem',
      problem: 'tooLarge',
    });
  });

  test('a sign-in page; an article that speaks of signing in is none', async () => {
    expect(await read(bytesOf('loginwall.html'), 'loginwall.html')).toEqual({
      is: 'problem',
      problem: 'signIn',
    });
    const article = `<article><h1>Sign in</h1><p>${longLine.repeat(3)}</p><p>Log in to vote, she said.</p></article>`;
    expect(await read(strToU8(article), 'article.html')).toMatchObject({ is: 'document' });
  });

  test('a picture, a PDF, and what calls itself a document and is none', async () => {
    expect(await read(strToU8('%PDF-1.4'), 'paper.pdf')).toEqual({ is: 'problem', problem: 'unknownKind' });
    expect(await read(new Uint8Array([0, 1, 2]), 'unnamed')).toEqual({
      is: 'problem',
      problem: 'unknownKind',
    });
    expect(await read(strToU8('no zip'), 'letter.docx')).toEqual({ is: 'problem', problem: 'damaged' });
    expect(await read(zipSync({ 'a.txt': strToU8('a') }), 'book.epub')).toEqual({
      is: 'problem',
      problem: 'damaged',
    });
  });
});

describe('a kind of file', () => {
  test('is known by its name, else by its type, else taken for text', async () => {
    const markdown = strToU8('It is *shut*.');
    expect(wordsIn(await read(markdown, 'a.md'))).toEqual(['It is shut.']);
    expect(wordsIn(await read(markdown, 'a', 'text/markdown'))).toEqual(['It is shut.']);
    expect(wordsIn(await read(markdown, 'a'))).toEqual(['It is *shut*.']);
  });

  test('MHTML: the page, decoded, from the address it was saved from', async () => {
    const message = [
      'From: <Saved by a browser>',
      'Snapshot-Content-Location: https://news.example/ferry',
      'Content-Type: multipart/related;',
      '\ttype="text/html"; boundary="--edge"',
      '',
      '----edge',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      `<html><body><article><h1>Ferry</h1><p>${longLine}=E2=80=9CIt is la=`,
      `te,=E2=80=9D she said.</p><p>${longLine}</p></article></body></html>`,
      '----edge',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'AAAA',
      '----edge--',
    ].join('\r\n');
    const result = await read(strToU8(message), 'page.mhtml');
    expect(wordsIn(result)).toContain(`${longLine}“It is late,” she said.`);
    expect(result).toMatchObject({
      document: { details: { url: { value: 'https://news.example/ferry', from: 'file' } } },
    });
  });

  test('MHTML in base64', async () => {
    const html = `<html><body><article><p>${longLine}“Late,” she said.</p><p>${longLine}</p></article></body></html>`;
    const body = Buffer.from(html).toString('base64').replaceAll(/.{76}/gu, '$&\r\n');
    const message = `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}`;
    expect(wordsIn(await read(strToU8(message), 'page.mht'))).toContain(`${longLine}“Late,” she said.`);
  });

  test('docx that unpacks to more than there is room for is not unpacked', async () => {
    const file = zipSync({ 'word/document.xml': new Uint8Array(60_000_000) });
    expect(await read(file, 'bomb.docx')).toEqual({ is: 'problem', problem: 'damaged' });
  });

  test('docx: paragraphs, headings and details, without what was deleted', async () => {
    const body = `<w:document xmlns:w="w"><w:body>
      <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>The vote</w:t></w:r></w:p>
      <w:p><w:r><w:t>“It is </w:t></w:r><w:del><w:r><w:delText>early</w:delText></w:r></w:del><w:r><w:t>late,”</w:t><w:br/><w:t>she said.</w:t></w:r></w:p>
      <w:p/></w:body></w:document>`;
    const core = `<p xmlns:dc="dc" xmlns:dcterms="t"><dc:title>Ferry</dc:title><dc:creator>Jane Doe</dc:creator><dcterms:created>2024-03-03T10:00:00Z</dcterms:created></p>`;
    const file = zipSync({ 'word/document.xml': strToU8(body), 'docProps/core.xml': strToU8(core) });
    expect(await read(file, 'letter.docx')).toMatchObject({
      document: {
        details: { title: { value: 'Ferry' }, byline: { value: 'Jane Doe' }, date: { value: '2024-03-03' } },
        blocks: [
          { kind: 'heading', words: 'The vote', cut: null },
          { kind: 'paragraph', words: '“It is late,” she said.', cut: null },
        ],
      },
    });
  });

  test('epub: a list of chapters, then the one that was chosen', async () => {
    const chapter = (title: string) =>
      strToU8(`<html><body><h1>${title}</h1><p>${longLine.repeat(2)}</p></body></html>`);
    const file = zipSync({
      'META-INF/container.xml': strToU8(
        '<container><rootfiles><rootfile full-path="OPS/b.opf"/></rootfiles></container>',
      ),
      'OPS/b.opf': strToU8(
        `<package xmlns="p" xmlns:dc="dc"><metadata><dc:title>A Book</dc:title><dc:creator>Jane Doe</dc:creator></metadata><manifest><item id="c" href="cover.xhtml"/><item id="a" href="text/one%20a.xhtml"/><item id="b" href="text/two.xhtml"/></manifest><spine><itemref idref="c"/><itemref idref="a"/><itemref idref="b"/></spine></package>`,
      ),
      'OPS/cover.xhtml': strToU8('<html><body><p>A Book</p></body></html>'),
      'OPS/text/one a.xhtml': chapter('One'),
      'OPS/text/two.xhtml': chapter('Two'),
    });
    const result = await read(file, 'book.epub');
    if (result.is !== 'choice') throw new Error(`is ${result.is}`);
    expect(result.choice.title).toBe('A Book');
    expect(result.choice.parts.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(result.choice.read(1)).toMatchObject({
      document: {
        details: { title: { value: 'Two' }, byline: { value: 'Jane Doe' } },
        blocks: [{ cut: 'title' }, { words: longLine.repeat(2).trim(), cut: null }],
      },
    });
    expect(result.choice.read(7)).toEqual({ is: 'problem', problem: 'nothingFound' });
  });
});

test('what is pasted as HTML is cleaned as a page is', async () => {
  const html = `<p>${longLine}</p><blockquote>We have waited.</blockquote><p>${longLine}</p><script>alert(1)</script>`;
  expect(wordsIn(await readPasted(html, parse))).toEqual([
    longLine.trim(),
    'We have waited.',
    longLine.trim(),
  ]);
});

test('a page saved in one file of megabytes is read as its words are', async () => {
  const picture = `<img src="data:image/png;base64,${'A'.repeat(4_000_000)}"><svg>${'<path d="M0 0"/>'.repeat(50_000)}</svg><style>${'a{}'.repeat(500_000)}</style>`;
  const html = `<html><body><article><p>${longLine}</p>${picture}<p>${longLine}</p></article></body></html>`;
  expect(wordsIn(await read(strToU8(html), 'saved.html'))).toEqual([longLine.trim(), longLine.trim()]);
});
