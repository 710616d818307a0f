import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { CleanDocument } from '../../../src/finding/clean/clean-document.ts';
import { cleanMarkdown } from '../../../src/finding/clean/clean-markdown.ts';
import { cleanPage } from '../../../src/finding/clean/clean-page.ts';
import { cleanText } from '../../../src/finding/clean/clean-text.ts';
import { decode } from '../../../src/finding/clean/decode.ts';
import { layOut } from '../../../src/finding/clean/lay-out.ts';

const contentsOf = (name: string) =>
  decode(readFileSync(new URL(`../../fixtures/documents/${name}`, import.meta.url)));
const page = (name: string) => cleanPage(new JSDOM(contentsOf(name)).window.document);
const kept = ({ blocks }: CleanDocument) =>
  blocks.filter(({ cut }) => cut === null).map(({ words }) => words);
const cut = ({ blocks }: CleanDocument) =>
  blocks.flatMap(({ cut, words }) => (cut === null ? [] : [[cut, words]]));

describe('a page', () => {
  test('keeps a blockquote as a quotation set apart', () => {
    const { text, quoted } = layOut(page('blockquote.html').blocks);
    expect(quoted.map(({ start, end }) => text.slice(start, end))).toEqual([
      'We have waited long enough for this.',
      'It is late, and it is worth it.',
    ]);
  });

  test('has a paragraph between two line breaks, and a space for one', () => {
    expect(kept(page('br-paras.html')).slice(1, 3)).toEqual([
      '“It is late, and it is worth it,” Ada Grant, the mayor, told reporters.',
      'Nobody else spoke at the meeting, which lasted for three hours and ended well after ten, with the vote. And then they left.',
    ]);
    expect(kept(page('br-single.html'))[0]).toBe(
      'First line of the report on the ferry, which is a long line with some commas, and more. “It is late,” Ada Grant said. “It is worth it,” Bob Hale replied.',
    );
  });

  test('has a paragraph a div', () => {
    expect(kept(page('div-paras.html'))).toHaveLength(3);
  });

  test('loses captions, credits and alternative texts, and says so', () => {
    const document = page('figcaption.html');
    expect(kept(document)).toHaveLength(3);
    expect(kept(document).join('\n')).not.toMatch(/Rex Moss|her son Tom|hello/);
    expect(cut(document)).toContainEqual([
      'caption',
      'Mayor Ada Grant with her son Tom, 9, said “hello” to voters. Photograph: Rex Moss/Getty',
    ]);
  });

  test('loses what repeats the article, with the name under it, where it stood', () => {
    const document = page('pullquote.html');
    expect(kept(document)).toHaveLength(4);
    expect(document.blocks.slice(3, 6)).toEqual([
      { kind: 'paragraph', words: '“We have waited long enough for this.”', cut: 'repeated' },
      { kind: 'quotation', words: 'It is late, and it is worth it', cut: 'repeated' },
      { kind: 'quotation', words: 'Ada Grant', cut: 'repeated' },
    ]);
  });

  test('of windows-1252 has its curly marks', () => {
    expect(kept(page('cp1252.html'))[1]).toBe(
      '“It is late, and it is worth it,” Ada Grant, the mayor, told reporters. “We have waited long enough for this.”',
    );
  });

  test('says where its title, byline and publisher are from, and gives nothing else', () => {
    expect(page('blockquote.html').details).toEqual({
      title: { value: 'Ferry line saved', from: 'page' },
      byline: { value: 'Jane Doe', from: 'meta' },
      publisher: { value: 'The Harbour Post', from: 'meta' },
      date: null,
      url: null,
      language: { value: 'en', from: 'page' },
    });
  });
});

describe('plain text', () => {
  test('has no byte order mark and no carriage return', () => {
    expect(layOut(cleanText(contentsOf('crlf.txt')).blocks).text).toBe(
      'The bridge will open, the mayor said.\n"It is late," Ada Grant told reporters.\nShe added: "It is worth it."',
    );
  });

  test('broken at a width is joined', () => {
    expect(kept(cleanText(contentsOf('hardwrap.txt')))).toEqual([
      'The harbour bridge will open in May, the mayor said on Monday. "It is late, and it is worth it," Ada Grant told reporters. "We have waited long enough for this."',
      'Nobody else spoke at the meeting, said Bob Hale, a council member who voted against it.',
    ]);
  });

  test('with a whole paragraph a line is not joined', () => {
    expect(kept(cleanText(contentsOf('noquotes.txt')))).toHaveLength(6);
    expect(
      kept(cleanText('A first line of a verse, which ends\nA second line of it, which ends\n')),
    ).toHaveLength(2);
  });

  test('of whole lines with one that goes on is not joined', () => {
    const verse =
      'The ferry leaves the harbour now at nine.\nThe bridge is dark above it, and the line\nof lamps is lit. The water is at rest.\nThe mayor sleeps. The council has confessed.\nThe night is over, and the boats are gone.';
    expect(kept(cleanText(verse))).toHaveLength(5);
  });

  test('of a mail loses its marks and its headers', () => {
    const document = cleanText(contentsOf('email.txt'));
    expect(kept(document)).toEqual([
      'On Tue, Ada wrote:',
      '"It is late," she said.',
      '"It is worth it."',
      'Hi all,',
      '"I agree," Bob Hale said.',
    ]);
    expect(cut(document)).toEqual([['mail', 'From: Ada']]);
  });

  test('keeps a sign that stands alone at the beginning of a line', () => {
    expect(kept(cleanText('> 5 per cent of them came.\n'))).toEqual(['> 5 per cent of them came.']);
  });

  test('of nothing has no blocks', () => {
    expect(cleanText(contentsOf('zero.txt')).blocks).toEqual([]);
  });
});

describe('an encoding', () => {
  const bytes = (text: string, encoding: BufferEncoding) => Uint8Array.from(Buffer.from(text, encoding));
  test('is told by the mark at the beginning, by what is declared, and by what the bytes can be', () => {
    expect(decode(bytes('\uFEFF“Late”', 'utf16le'))).toBe('“Late”');
    expect(decode(bytes('\uFEFF“Late”', 'utf8'))).toBe('“Late”');
    expect(decode(bytes('“Late”', 'utf8'))).toBe('“Late”');
    expect(decode(bytes('<meta charset="iso-8859-1">“Late”', 'utf8'))).toContain('“Late”');
    expect(decode(bytes('<meta charset="iso-8859-2">\u00b1', 'latin1'))).toContain('ą');
    expect(decode(bytes('<meta charset="utf-8">\u0093Late\u0094', 'latin1'))).toContain('“Late”');
  });
});

describe('Markdown', () => {
  const document = cleanMarkdown(contentsOf('md-quotes.md'));

  test('loses its markup and keeps its words', () => {
    expect(document.blocks.filter(({ cut }) => cut === null)).toEqual([
      { kind: 'quotation', words: '"It is late," said Ada Grant. She added: "It is worth it."', cut: null },
      { kind: 'item', words: '"One," said Bob_Hale_Jr.', cut: null },
      { kind: 'item', words: '2 * 3 * 4 is 24', cut: null },
      { kind: 'paragraph', words: 'See the "report".', cut: null },
      { kind: 'item', words: 'a b', cut: null },
      { kind: 'item', words: '1 2', cut: null },
      { kind: 'paragraph', words: 'Line one Line two *not em* & "q"', cut: null },
    ]);
  });

  test('has its first heading for a title, and cuts code and notes', () => {
    expect(document.details.title?.value).toBe('Ferry saved');
    expect(cut(document)).toEqual([
      ['title', 'Ferry saved'],
      ['code', 'code "here"'],
      ['note', 'note'],
    ]);
    expect(cleanMarkdown('## The bridge\n\nIt is shut.').details.title?.value).toBe('The bridge');
  });

  test('gives its byline and day as it says them', () => {
    expect(document.details).toMatchObject({
      byline: { value: 'Jane Doe', from: 'file' },
      date: { value: '2024-03-03', from: 'file' },
    });
  });
});
