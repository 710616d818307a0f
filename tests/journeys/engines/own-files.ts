import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

/** A file of a kind that readers bring, and what its title is there. */
export interface OwnFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const PARAGRAPHS = [
  'The harbour bridge opened on Monday after nine years of work, and hundreds of people walked over it in the rain.',
  '“It is late, and it is worth it,” Ada Grant told reporters at the northern gate, where the ribbon was cut.',
  '“We waited for nine years,” said Tom Hale, who runs the ferry that the bridge is to replace by the summer.',
];
const inTags = (tag: string) => PARAGRAPHS.map((words) => `<${tag}>${words}</${tag}>`).join('\n');

const PLAIN = PARAGRAPHS.join('\n\n');
const MARKUP = `<article><h1>The harbour bridge opens</h1>${inTags('p')}</article>`;
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The harbour bridge opens</title></head><body>${MARKUP}</body></html>`;

/** The same article in each kind of file that is read. */
export const FILES: readonly OwnFile[] = [
  { name: 'bridge.txt', type: 'text/plain', bytes: strToU8(PLAIN) },
  {
    name: 'bridge.md',
    type: 'text/markdown',
    bytes: strToU8(`# The harbour bridge opens\n\n${PLAIN}\n\n- One *lane*\n`),
  },
  { name: 'bridge.html', type: 'text/html', bytes: strToU8(PAGE) },
  { name: 'bridge.mhtml', type: 'multipart/related', bytes: strToU8(mhtml()) },
  { name: 'bridge.docx', type: '', bytes: docx() },
  { name: 'bridge.epub', type: 'application/epub+zip', bytes: epub() },
];

/** A file that holds nothing that is read. */
export const EMPTY: OwnFile = {
  name: 'zero.txt',
  type: 'text/plain',
  bytes: readFileSync('tests/fixtures/documents/zero.txt'),
};

function mhtml(): string {
  return [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="part"',
    '',
    '--part',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    'Content-Location: https://planet.example/bridge',
    '',
    PAGE,
    '--part--',
    '',
  ].join('\r\n');
}

function docx(): Uint8Array {
  const paragraphs = PARAGRAPHS.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join('');
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return zipSync({
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${space}"><w:body>${paragraphs}</w:body></w:document>`,
    ),
  });
}

function epub(): Uint8Array {
  const chapter = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>The harbour bridge opens</title></head><body><h1>The harbour bridge opens</h1>${inTags('p')}</body></html>`;
  const container =
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>';
  const book =
    '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="one" href="one.xhtml"/></manifest><spine><itemref idref="one"/></spine></package>';
  return zipSync({
    'META-INF/container.xml': strToU8(container),
    'book.opf': strToU8(book),
    'one.xhtml': strToU8(chapter),
  });
}
