import { cleanText } from '../clean/clean-text.ts';
import { decode } from '../clean/decode.ts';
import type { CleanDocument } from '../clean/clean-document.ts';
import type { FileRead } from './read-file.ts';

/** Reads a file of plain text. */
export function readText(bytes: Uint8Array): FileRead {
  return documentOrEmpty(cleanText(decode(bytes)));
}

/** A document; or that there is nothing in the file, where no block of it was kept. */
export function documentOrEmpty(document: CleanDocument): FileRead {
  return document.blocks.some(({ cut }) => cut === null)
    ? { is: 'document', document }
    : { is: 'problem', problem: 'empty' };
}
