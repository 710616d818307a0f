import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seenOf } from '../../../src/site/reading/seen.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-seen-'));
  file = join(folder, 'source.txt');
  writeFileSync(file, 'words');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const later = () => Date.now() + 60_000;

describe('how files look', () => {
  test('is the same while nobody writes them', () => {
    expect(seenOf([file], later())).toBe(seenOf([file], later()));
    expect(seenOf([file], later())).not.toBe('');
  });

  test('is other where one has other words of the same length, whatever time is put on it', async () => {
    const before = seenOf([file], later());
    const { atime, mtime } = statSync(file);
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(file, 'sword');
    utimesSync(file, atime, mtime);
    expect(seenOf([file], later())).not.toBe(before);
  });

  test('is other where one is gone, or is there', () => {
    const both = [file, join(folder, 'article.json')];
    const before = seenOf(both, later());
    writeFileSync(join(folder, 'article.json'), '');
    expect(seenOf(both, later())).not.toBe(before);
    rmSync(file);
    expect(seenOf([file], later())).toBe('none');
  });

  test('cannot be told of one that was just written', () => {
    expect(seenOf([file])).toBe('');
  });
});
