import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { PartWriter, type KeptPart } from '../../../src/site/kept/write-changed.ts';
import { throughPart } from '../../../src/site/library/through/through-part.ts';
import { articleWith } from '../../article/article-with.ts';
import { filesUnder } from '../small-library.ts';
import { known, pier, recordsOf } from './through-library.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-again-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const NOTHING: KeptPart = { files: {}, made: {} };

/** Writes what is followed through some articles beside what was there; `given` is what had to be made for it. */
async function written(articles: readonly Article[], out: string, before: KeptPart, people = known) {
  const writer = new PartWriter(join(folder, out), before);
  const given: string[] = [];
  const part = throughPart({
    host: { site: 'https://example.org', base: '/' },
    records: recordsOf(articles),
    known: people,
    kept: folder,
    folderOf: (path, from) => writer.folder(path, from),
    pageOf: (path, { data }) => ({
      file: `${path.slice(1)}index.html`,
      from: JSON.stringify(data),
      make: async () => JSON.stringify(data),
    }),
  });
  for await (const each of part) {
    if ('file' in each) given.push(each.file);
    await writer.write(each);
  }
  return { ...writer.done(), given: given.filter((file) => !file.startsWith('articles/')) };
}

const [council, letters, reopens] = pier;
if (!council || !letters || !reopens) throw new RangeError('The pier has three articles');
const retitled = articleWith(council, { title: 'The council hears of the pier again' });
const files = (out: string) => filesUnder(join(folder, out));

describe('what is followed through a library, of which one article has changed', () => {
  test('is all that is made from it, and nothing else is gathered', async () => {
    const first = await written(pier, 'one', NOTHING);
    const unchanged = await written(pier, 'one', first);
    expect(unchanged.given).toEqual([]);
    expect(unchanged).toMatchObject({ files: first.files, made: first.made });
    expect(unchanged.changes).toEqual({ added: [], changed: [], deleted: [] });

    const second = await written([retitled, letters, reopens], 'one', first);
    expect(
      [...new Set(second.given.map((file) => file.split('/').slice(0, 2).join('/')))].toSorted(),
    ).toEqual(['people/ada-grant', expect.stringMatching(/^words\//u)]);
    expect(second.changes.changed).toContain('people/ada-grant/page.json');
    expect(second.changes.changed).not.toContain('people/tom-reed/page.json');
  });

  test.each([
    ['is retitled', [retitled, letters, reopens]],
    ['is gone', [letters, reopens]],
    ['says nothing of anybody', [articleWith(council, { quotes: [], people: [] }), letters, reopens]],
  ])('comes out as if all were made anew where it %s', async (_, articles) => {
    const first = await written(pier, 'before', NOTHING);
    await written(articles, 'before', first);
    await written(articles, 'fresh', NOTHING);
    expect(files('before')).toEqual(files('fresh'));
    rmSync(join(folder, 'before'), { recursive: true });
    rmSync(join(folder, 'fresh'), { recursive: true });
  });

  test('a folder of which somebody deleted a file is made anew', async () => {
    const first = await written(pier, 'lost', NOTHING);
    const page = join(folder, 'lost/people/tom-reed/page.json');
    const before = readFileSync(page, 'utf8');
    rmSync(page);
    const again = await written(pier, 'lost', first);
    expect(again.given.every((file) => file.startsWith('people/tom-reed/'))).toBe(true);
    expect(readFileSync(page, 'utf8')).toBe(before);
  });

  test('a name that changes in people.json changes the page', async () => {
    const first = await written(pier, 'named', NOTHING);
    const tom = known.get('tom-reed');
    if (!tom) throw new RangeError('people.json has no tom-reed');
    const renamed = new Map([...known, ['tom-reed', { ...tom, name: 'Thomas Reed' }] as const]);
    const { changes } = await written(pier, 'named', first, renamed);
    expect(changes.changed).toContain('people/tom-reed/page.json');
  });
});
