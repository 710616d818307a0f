import { cleanPage, pageLooks } from '../clean/clean-page.ts';
import type { CleanDocument } from '../clean/clean-document.ts';
import { decode } from '../clean/decode.ts';
import { dataInPage } from '../sending/page-data.ts';
import { problemOf } from '../clean/problem.ts';
import { stripHtml } from '../clean/strip-html.ts';
import type { FileRead, ParseMarkup } from './read-file.ts';

/** Reads a file of HTML: a page that was made here is what it carries. */
export async function readHtmlFile(bytes: Uint8Array, parse: ParseMarkup): Promise<FileRead> {
  const html = decode(bytes);
  const data = dataInPage(html);
  if (data === null) return readHtml(html, parse);
  const { sentInPage } = await import('../sending/sent.ts');
  return { is: 'sent', sent: sentInPage(data) };
}

/** Reads HTML; `address` is where it is from, if that is known from beside it and the page itself does not say. */
export function readHtml(html: string, parse: ParseMarkup, address: string | null = null): FileRead {
  const page = parse(stripHtml(html), 'text/html');
  const looks = pageLooks(page);
  if (looks.words === '') return { is: 'problem', problem: 'empty' };
  const document = cleanPage(page);
  const problem = problemOf(document, looks);
  if (problem !== null) return { is: 'problem', problem };
  return { is: 'document', document: withAddress(document, address) };
}

function withAddress(document: CleanDocument, address: string | null): CleanDocument {
  if (document.details.url !== null || address === null || !/^https?:\/\//u.test(address)) return document;
  return { ...document, details: { ...document.details, url: { value: address, from: 'file' } } };
}
