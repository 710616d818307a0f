import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { CleanDocument } from '../../finding/clean/clean-document.ts';
import { problems } from '../../finding/clean/problem.ts';
import { readFile } from '../../finding/files/read-file.ts';
import { parseInNode } from './parse-in-node.ts';

/** A document to draft from, and what to call it where it has no title. */
export interface Drafted {
  readonly document: CleanDocument;
  readonly name: string;
}

/**
 * Reads a file as a document; of a book, the chapter that the path names after `#`, from 1.
 * @throws Error that says what is wrong, when there is no article in it.
 */
export async function readDraft(path: string): Promise<Drafted> {
  const [, file = path, chapter] = /^(.*\.epub)#(\d+)$/iu.exec(path) ?? [];
  const name = basename(file);
  let read = await readFile(readFileSync(file), name, '', parseInNode);
  if (read.is === 'choice' && chapter !== undefined) read = read.choice.read(Number(chapter) - 1);
  if (read.is === 'choice') {
    const list = read.choice.parts.map(({ title }, index) => `\n  ${file}#${index + 1}  ${title}`);
    throw new Error(`This is a book: name one of its chapters.${list.join('')}`);
  }
  if (read.is === 'sent') throw new Error('This file holds an article of the app, and is no page');
  if (read.is === 'problem') throw new Error(problems[read.problem]);
  return { document: read.document, name: basename(file, extname(file)) };
}
