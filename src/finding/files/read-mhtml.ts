import { decoded, decode } from '../clean/decode.ts';
import type { FileRead, ParseMarkup } from './read-file.ts';
import { readHtml } from './read-html.ts';

/** A part of a MIME message (RFC 2045): its headers in lower case, and its contents as they stand, one character a byte. */
interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const DEEPEST = 4;

/** Reads a page saved as MHTML: the first part of HTML in it, from the address that the part or the file names. */
export function readMhtml(bytes: Uint8Array, parse: ParseMarkup): FileRead {
  const message = partOf(oneForEach(bytes));
  const page = htmlPart(message, 0);
  if (page === null) return { is: 'problem', problem: 'damaged' };
  const address = page.headers.get('content-location') ?? message.headers.get('snapshot-content-location');
  return readHtml(contentsOf(page), parse, address ?? null);
}

function htmlPart(part: Part, depth: number): Part | null {
  const type = part.headers.get('content-type') ?? 'text/html';
  if (/^text\/html\b/iu.test(type)) return part;
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^\s;]+))/iu.exec(type) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined || depth >= DEEPEST) return null;
  for (const one of part.body.split(`--${boundary}`).slice(1)) {
    const found = one.startsWith('--') ? null : htmlPart(partOf(one.replace(/^\r?\n/u, '')), depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function partOf(text: string): Part {
  const gap = /\r?\n\r?\n/u.exec(text);
  const head = gap === null ? text : text.slice(0, gap.index);
  const lines = head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u);
  const headers = lines.flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]] : [];
  });
  return { headers: new Map(headers), body: gap === null ? '' : text.slice(gap.index + gap[0].length) };
}

function contentsOf({ headers, body }: Part): string {
  const bytes = bytesOf(body, headers.get('content-transfer-encoding')?.toLowerCase() ?? '');
  const [, charset] = /charset="?([\w:.-]+)/iu.exec(headers.get('content-type') ?? '') ?? [];
  return (charset === undefined ? null : decoded(bytes, charset)) ?? decode(bytes);
}

function bytesOf(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return latinBytes(atob(body.replace(/[^A-Za-z0-9+/]/gu, '')));
  if (encoding === 'quoted-printable') return latinBytes(unprinted(body));
  return latinBytes(body);
}

/** Quoted-printable (RFC 2045, 6.7): `=E2` is a byte, `=` at a line's end joins it to the next. */
function unprinted(body: string): string {
  return body
    .replace(/=[ \t]*\r?\n/gu, '')
    .replace(/=([\dA-F]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** As many bytes as may be arguments of one call. */
const MOST_ARGUMENTS = 8192;

/** A character for each byte, of the same number. No decoder gives that: to a browser, `latin1` is windows-1252. */
function oneForEach(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += MOST_ARGUMENTS)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + MOST_ARGUMENTS)));
  return parts.join('');
}

function latinBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}
