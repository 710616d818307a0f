import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readChosen, readTransfer, readTyped, type Brought } from '../../../src/app/yours/bringing.ts';
import type { FileRead } from '../../../src/finding/files/read-file.ts';

beforeEach(() => {
  vi.stubGlobal('DOMParser', new JSDOM().window.DOMParser);
  return () => vi.unstubAllGlobals();
});

const WORDS = 'The bridge opens in May.';
const PAGE = '<p>The page has a paragraph that is long enough to be one, the mayor said.</p>';

function brought(data: Readonly<Record<string, string>>, ...files: readonly File[]): Brought {
  return { files, getData: (type) => data[type] ?? '' };
}

function wordsOf(read: FileRead | null): readonly string[] {
  return read?.is === 'document' ? read.document.blocks.map(({ words }) => words) : [];
}

describe('what is brought is read', () => {
  test('as plain words where it was typed: markup in them is words', async () => {
    expect(wordsOf(await readTyped(`${WORDS}\n\n<b>Late</b>, she said.`))).toEqual([
      WORDS,
      '<b>Late</b>, she said.',
    ]);
    expect(await readTyped('')).toEqual({ is: 'problem', problem: 'empty' });
  });

  test('as what a file’s name or type says', async () => {
    expect(wordsOf(await readChosen(new File([WORDS], 'a.txt')))).toEqual([WORDS]);
    expect(wordsOf(await readChosen(new File([WORDS], 'a', { type: 'text/markdown' })))).toEqual([WORDS]);
    expect(await readChosen(new File([WORDS], 'a.pdf'))).toEqual({ is: 'problem', problem: 'unknownKind' });
  });
});

describe('of what is dropped or pasted', () => {
  test('a file comes before a page, and a page before words', async () => {
    const both = { 'text/html': PAGE, 'text/plain': 'Words.' };
    expect(wordsOf(await readTransfer(brought(both, new File([WORDS], 'a.txt'))))).toEqual([WORDS]);
    expect(wordsOf(await readTransfer(brought(both)))).toEqual([expect.stringMatching(/^The page has/u)]);
  });

  test('words with a style are words, not a page', async () => {
    const styled = { 'text/html': '<span style="color: red">Words.</span><b>!</b>', 'text/plain': WORDS };
    expect(wordsOf(await readTransfer(brought(styled)))).toEqual([WORDS]);
  });

  test('nothing but white space is nothing', () => {
    expect(readTransfer(brought({ 'text/plain': ' \n ' }))).toBeNull();
    expect(readTransfer(brought({ 'image/png': 'x' }))).toBeNull();
  });
});
