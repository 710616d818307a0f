import { cleaningText } from '../clean/clean-text.ts';
import { decode } from '../clean/decode.ts';
import type { CleanDocument } from '../clean/clean-document.ts';
import { inSlices } from './in-slices.ts';
import type { FileRead } from './read-file.ts';

/** Reads a file of plain text, however long, without holding up the page. */
export async function readText(bytes: Uint8Array): Promise<FileRead> {
  return documentOrEmpty(await inSlices(cleaningText(decode(bytes))));
}

/** A document; or that there is nothing in the file, where no block of it was kept. */
export function documentOrEmpty(document: CleanDocument): FileRead {
  return document.blocks.some(({ cut }) => cut === null)
    ? { is: 'document', document }
    : { is: 'problem', problem: 'empty' };
}
