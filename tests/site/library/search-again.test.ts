import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { PartWriter, type KeptPart } from '../../../src/site/kept/write-changed.ts';
import { searchPart } from '../../../src/site/library/search-part.ts';
import { articleWith, partedLibrary } from '../../search/parted-library.ts';
import { recordsOf } from '../../search/small-library.ts';
import { filesUnder } from '../small-library.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-search-again-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes the search of some articles beside what was there; `given` is what had to be read or made for it. */
async function written(articles: readonly Article[], before: KeptPart) {
  const writer = new PartWriter(join(folder, 'site'), before);
  const bySlug = new Map(articles.map((article) => [article.ref.slug, article]));
  const given: string[] = [];
  const read: string[] = [];
  const part = searchPart({
    records: () => recordsOf(articles),
    kept: join(folder, 'kept'),
    host: { site: '', base: '/' },
    scripts: { page: 'page', worker: 'worker' },
    folderOf: (path, from) => writer.folder(path, from),
    page: () => ({ file: 'search/index.html', from: '', make: async () => '<head></head>' }),
    article: async (slug) => {
      const article = bySlug.get(slug);
      if (!article) throw new RangeError(slug);
      read.push(slug);
      return article;
    },
  });
  for await (const each of part) {
    if ('file' in each) given.push(each.file);
    await writer.write(each);
  }
  return { ...writer.done(), given, read };
}

const folders = (files: readonly string[]) =>
  [...new Set(files.map((file) => /^search\/(.*?)\//u.exec(file)?.[1] ?? 'search'))].toSorted();
const changed = partedLibrary.map((article) =>
  article.ref.slug === 'article-5' ? articleWith('article-5', '2021-06-04', 'A comet.') : article,
);

describe('the search of a library, of which one article has changed', () => {
  let first: Awaited<ReturnType<typeof written>>;
  beforeAll(async () => {
    first = await written(partedLibrary, { files: {}, made: {} });
  });

  test('is all of it the first time, with one program', () => {
    expect(folders(first.given)).toEqual([
      '2018',
      '2021-q1',
      '2021-q2',
      '2021-q3',
      '2021-q4',
      '2021-undated',
      'search',
    ]);
    expect(first.given.filter((file) => /wasm|pagefind\.js/u.test(file)).toSorted()).toEqual([
      'search/pagefind.js',
      'search/pagefind.wasm',
    ]);
  });

  test('is neither read nor made where nothing changed', async () => {
    const again = await written(partedLibrary, first);
    expect([folders(again.given), again.read]).toEqual([['search'], []]);
    expect(again).toMatchObject({ files: first.files, made: first.made });
    expect(again.changes).toEqual({ added: [], changed: [], deleted: [] });
  });

  test('has the part of that article made again, of its articles alone', async () => {
    const second = await written(changed, first);
    expect(folders(second.given)).toEqual(['2021-q2', 'search']);
    expect(second.read).toHaveLength(75);
    const { added, changed: altered, deleted } = second.changes;
    expect(folders([...added, ...altered, ...deleted])).toEqual(['2021-q2', 'search']);
    expect(folders(altered.filter((file) => file !== 'search/years.json'))).not.toContain('search');
    expect([...filesUnder(join(folder, 'site')).keys()].toSorted()).toEqual(
      Object.keys(second.files).toSorted(),
    );
    first = await written(partedLibrary, second);
  });

  test('has a part read again where a file of it is gone from the site', async () => {
    const gone = Object.keys(first.files).find((file) => file.startsWith('search/2021-q3/index/')) ?? '';
    rmSync(join(folder, 'site', gone));
    const again = await written(partedLibrary, first);
    expect([folders(again.given), again.read]).toEqual([['2021-q3', 'search'], []]);
    expect([...filesUnder(join(folder, 'site')).keys()]).toContain(gone);
  });
});
