import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MadeFile } from '../../../src/site/files/site-file.ts';
import { PartWriter, type KeptPart } from '../../../src/site/kept/write-changed.ts';

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'verbatim-part-'));
});
afterEach(() => {
  rmSync(out, { recursive: true });
});

const NOTHING: KeptPart = { files: {}, made: {} };

/** A file that notes each time it is made. */
function madeFrom(from: string, content = from, made: string[] = []): MadeFile {
  return {
    file: 'a/page.html',
    from,
    make: async () => {
      made.push(from);
      return content;
    },
  };
}

async function written(before: KeptPart, ...files: Parameters<PartWriter['write']>[0][]) {
  const writer = new PartWriter(out, before);
  for (const file of files) await writer.write(file);
  return writer.done();
}

describe('a file that takes long to make', () => {
  test('is made once from the same, and stays as it stands', async () => {
    const made: string[] = [];
    const first = await written(NOTHING, madeFrom('one', 'words', made));
    const again = await written(first, madeFrom('one', 'words', made));
    expect(made).toEqual(['one']);
    expect(again).toEqual({ ...first, changes: { added: [], changed: [], deleted: [] } });
    expect(readFileSync(join(out, 'a/page.html'), 'utf8')).toBe('words');
  });

  test('is made again from something else, and is changed where it comes out otherwise', async () => {
    const first = await written(NOTHING, madeFrom('one', 'words'));
    const second = await written(first, madeFrom('two', 'words'));
    expect(second.changes.changed).toEqual([]);
    const third = await written(second, madeFrom('three', 'others'));
    expect(third.changes.changed).toEqual(['a/page.html']);
    expect(readFileSync(join(out, 'a/page.html'), 'utf8')).toBe('others');
  });

  test('is made again where somebody deleted it', async () => {
    const first = await written(NOTHING, madeFrom('one'));
    rmSync(join(out, 'a/page.html'));
    const again = await written(first, madeFrom('one'));
    expect(again.files).toEqual(first.files);
    expect(readFileSync(join(out, 'a/page.html'), 'utf8')).toBe('one');
  });

  test('that is asked for no more is deleted, with what it was made from', async () => {
    const first = await written(NOTHING, madeFrom('one'));
    const after = await written(first);
    expect(after).toEqual({ ...NOTHING, changes: { added: [], changed: [], deleted: ['a/page.html'] } });
    expect(readdirSync(join(out, 'a'))).toEqual([]);
  });
});

describe('a file whose content is there', () => {
  test('is written where it is not as it was, and else not touched', async () => {
    const first = await written(NOTHING, { file: 'a.txt', content: 'one' });
    const long = new Date('2020-01-01');
    utimesSync(join(out, 'a.txt'), long, long);
    const again = await written(first, { file: 'a.txt', content: 'one' });
    expect(statSync(join(out, 'a.txt')).mtime).toEqual(long);
    const other = await written(again, { file: 'a.txt', content: 'two' });
    expect([first, again, other].map(({ changes }) => [...changes.added, ...changes.changed])).toEqual([
      ['a.txt'],
      [],
      ['a.txt'],
    ]);
  });
});

describe('a folder that is made from the same', () => {
  const page = { file: 'people/ada/page.json', content: 'ada' };
  const deep = { file: 'people/ada/2017/index.html', content: 'ada in 2017' };
  const other = { file: 'people/adam/page.json', content: 'adam' };

  async function madeIn(from: string, ...files: Parameters<PartWriter['write']>[0][]) {
    const first = new PartWriter(out, NOTHING);
    await first.write(first.folder('people/ada/', from));
    for (const file of files) await first.write(file);
    return first.done();
  }

  test('stands where it is as it was, with all that is in it, and nothing beside it', async () => {
    const before = await madeIn('one', page, deep, other);
    const writer = new PartWriter(out, before);
    const folder = writer.folder('people/ada/', 'one');
    expect(folder.stands).toBe(true);
    await writer.write(folder);
    const { files, changes } = writer.done();
    expect(Object.keys(files)).toEqual([page.file, deep.file]);
    expect(changes).toEqual({ added: [], changed: [], deleted: [other.file] });
  });

  test('does not where it is made from something else, or a file of it is gone', async () => {
    const before = await madeIn('one', page, deep);
    expect(new PartWriter(out, before).folder('people/ada/', 'two').stands).toBe(false);
    rmSync(join(out, deep.file));
    expect(new PartWriter(out, before).folder('people/ada/', 'one').stands).toBe(false);
  });

  test('keeps from what its pages were made', async () => {
    const made: string[] = [];
    const before = await madeIn('one', { ...madeFrom('words', 'words', made), file: deep.file });
    const writer = new PartWriter(out, before);
    await writer.write(writer.folder('people/ada/', 'one'));
    const after = writer.done();
    expect(after.made).toEqual(before.made);
    const again = new PartWriter(out, after);
    await again.write(again.folder('people/ada/', 'two'));
    await again.write({ ...madeFrom('words', 'words', made), file: deep.file });
    expect(made).toEqual(['words']);
  });
});
