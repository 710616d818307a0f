import type { CleanDocument } from '../clean/clean-document.ts';
import type { Problem } from '../clean/problem.ts';
import type { Sent } from '../sending/sent.ts';

/** The most bytes of a file that is read. */
export const LARGEST_FILE = 20_000_000;

/** A part of a file that holds several, as a book its chapters. */
export interface Choice {
  /** What to call the file as a whole: a book's title, or the file's name. */
  readonly title: string;
  readonly parts: readonly { readonly title: string; readonly words: number }[];
  /** Reads the part at `index`. */
  readonly read: (index: number) => FileRead;
}

/** What a file turned out to be: a document, several to choose from, an article made and sent from here, or none, and why. */
export type FileRead =
  | { readonly is: 'document'; readonly document: CleanDocument }
  | { readonly is: 'choice'; readonly choice: Choice }
  | { readonly is: 'sent'; readonly sent: Sent }
  | { readonly is: 'problem'; readonly problem: Problem };

/** Parses HTML or XML into a document that runs nothing and asks for nothing. */
export type ParseMarkup = (markup: string, type: 'text/html' | 'application/xml') => Document;

/** The browser's own: the document is inert. */
const inBrowser: ParseMarkup = (markup, type) => new DOMParser().parseFromString(markup, type);

/**
 * Reads a file of a kind that people bring: plain text, Markdown, HTML (saved in one file, too), MHTML, Word's docx, EPUB. By its
 * name first, then by its type. Each kind's reader is loaded when a file is of it. Never throws for what is in the file.
 */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  type = '',
  parse: ParseMarkup = inBrowser,
): Promise<FileRead> {
  if (bytes.length === 0) return { is: 'problem', problem: 'empty' };
  if (bytes.length > LARGEST_FILE) return { is: 'problem', problem: 'tooLarge' };
  const kind = kindOf(bytes, name, type);
  if (kind === null) return { is: 'problem', problem: 'unknownKind' };
  try {
    const read = await readers[kind]();
    return await read(bytes, parse, name);
  } catch {
    return { is: 'problem', problem: 'damaged' };
  }
}

/** What was pasted as HTML goes the same way as a page. */
export async function readPasted(html: string, parse: ParseMarkup = inBrowser): Promise<FileRead> {
  const { readHtml } = await import('./read-html.ts');
  return readHtml(html, parse);
}

type Kind = 'text' | 'markdown' | 'html' | 'mhtml' | 'docx' | 'epub';
type Reader = (bytes: Uint8Array, parse: ParseMarkup, name: string) => FileRead | Promise<FileRead>;

const readers: Readonly<Record<Kind, () => Promise<Reader>>> = {
  text: async () => (await import('./read-text.ts')).readText,
  markdown: async () => (await import('./read-markdown.ts')).readMarkdown,
  html: async () => (await import('./read-html.ts')).readHtmlFile,
  mhtml: async () => (await import('./read-mhtml.ts')).readMhtml,
  docx: async () => (await import('./read-docx.ts')).readDocx,
  epub: async () => (await import('./read-epub.ts')).readEpub,
};

const KINDS: readonly (readonly [Kind, RegExp, RegExp])[] = [
  ['markdown', /\.(?:md|markdown|mdown|mkd)$/iu, /^text\/(?:x-)?markdown\b/iu],
  ['mhtml', /\.(?:mht|mhtml)$/iu, /^(?:multipart\/related|message\/rfc822)\b/iu],
  ['html', /\.(?:html?|xhtml?)$/iu, /^(?:text\/html|application\/xhtml\+xml)\b/iu],
  ['docx', /\.docx$/iu, /wordprocessingml/iu],
  ['epub', /\.epub$/iu, /^application\/epub\+zip\b/iu],
  ['text', /\.(?:txt|text)$/iu, /^text\/plain\b/iu],
];

/** Null for what holds no text that is read here: a picture, a PDF. */
function kindOf(bytes: Uint8Array, name: string, type: string): Kind | null {
  const named = KINDS.find(([, ending]) => ending.test(name)) ?? KINDS.find(([, , mime]) => mime.test(type));
  if (named !== undefined) return named[0];
  const hasEnding = /\.[a-z]\w{1,4}$/iu.test(name);
  return hasEnding || isBinary(bytes) ? null : 'text';
}

function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 1000).includes(0);
}
