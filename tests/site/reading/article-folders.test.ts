import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articleFolders } from '../../../src/site/reading/article-folders.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const put = (...files: string[]) => {
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
};

test('a folder with an article in it is one, however deep, and its name is the slug', () => {
  put('zebra/article.ts', '2024/05/bridge/article.json', '2024/05/bridge/source.txt', '2023/notes.txt');
  expect(articleFolders(root)).toEqual({
    articles: [
      { slug: 'bridge', path: '2024/05/bridge', form: 'data' },
      { slug: 'zebra', path: 'zebra', form: 'module' },
    ],
    faults: [],
  });
});

test('a part of the content is a library of its own', () => {
  put('2024/05/a/article.json', '2024/06/b/article.json');
  expect(articleFolders(root, '2024/05').articles.map(({ path }) => path)).toEqual(['2024/05/a']);
});

test('nothing inside an article’s folder is another article, nor is what is hidden', () => {
  put('a/article.json', 'a/older/article.json', '.git/b/article.json', 'node_modules/c/article.json');
  expect(articleFolders(root).articles.map(({ slug }) => slug)).toEqual(['a']);
});

test('two articles of one name, two forms of one article, and a text alone are faults that say where', () => {
  put('2023/a/article.json', '2024/a/article.json', 'b/article.json', 'b/article.ts', 'c/source.txt');
  const { articles, faults } = articleFolders(root);
  expect(articles.map(({ path }) => path)).toEqual(['2023/a']);
  expect(faults.map(({ path, says }) => `${path} ${says}`)).toEqual([
    '2024/a has the name of 2023/a, and so its address: rename one',
    'b has an article.json and an article.ts: keep one of them',
    'c has a source.txt, and neither an article.json nor an article.ts',
  ]);
});

test('a folder that is not there is named', () => {
  expect(() => articleFolders(join(root, 'nowhere'))).toThrow(/nowhere is no folder/u);
});
