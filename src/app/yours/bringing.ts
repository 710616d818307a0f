import { readFile, readPasted, type FileRead } from '../../finding/files/read-file.ts';

/** Reads what a reader typed or pasted as plain text. */
export async function readTyped(words: string): Promise<FileRead> {
  return readFile(new TextEncoder().encode(words), 'pasted.txt');
}

/** Reads a file that was chosen or dropped. */
export async function readChosen(file: File): Promise<FileRead> {
  return readFile(new Uint8Array(await file.arrayBuffer()), file.name, file.type);
}

/** As much of what was dropped or pasted as is read: a DataTransfer has it. */
export interface Brought {
  readonly files: Iterable<File>;
  readonly getData: (type: string) => string;
}

/**
 * Reads what was dropped or pasted: a file before all, then a page's markup, then words. Null where there is none of them. What
 * it holds must be taken in the event itself, so this is called there and its promise awaited later.
 */
export function readTransfer(given: Brought): Promise<FileRead> | null {
  const [file] = given.files;
  if (file) return readChosen(file);
  const html = given.getData('text/html');
  if (isAnArticle(html)) return readPasted(html);
  const words = given.getData('text/plain');
  return words.trim() === '' ? null : readTyped(words);
}

/** A few words of markup are words with a style; a page's have paragraphs. */
function isAnArticle(html: string): boolean {
  return /<(?:p|div|br|li|blockquote|h[1-6]|article)\b/iu.test(html);
}
