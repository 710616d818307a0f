import { cleanMarkdown } from '../clean/clean-markdown.ts';
import { decode } from '../clean/decode.ts';
import type { FileRead } from './read-file.ts';
import { documentOrEmpty } from './read-text.ts';

/** Reads a file of Markdown. */
export function readMarkdown(bytes: Uint8Array): FileRead {
  return documentOrEmpty(cleanMarkdown(decode(bytes)));
}
