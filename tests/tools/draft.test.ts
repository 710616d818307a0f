import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runnerImport } from 'vite';
import { readArticle } from '../../src/site/reading/read-article.ts';
import { draftFiles } from '../../src/tools/draft/draft-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'drafts-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const put = (name: string, contents: string) => {
  writeFileSync(join(folder, name), contents);
  return join(folder, name);
};

test('many files are drafted in one run, outside the sources too, and what cannot be is named', async () => {
  const files = [
    put('empty.txt', ''),
    put('bridge.md', '---\nauthor: " , v"\n---\n\n# The bridge\n\n“It is shut,” said Marta Quill.\n'),
    put('minor.txt', 'Tom Grant, 9, said: “I love it.”\n'),
    put('photo.png', '\u0000'),
  ];
  const into = join(folder, 'content');
  const [done, failed]: [string[], string[]] = [[], []];
  await draftFiles(files, into, {
    done: (line) => done.push(line),
    failed: (line) => failed.push(line.slice(folder.length + 1)),
  });
  expect(failed).toEqual([
    'empty.txt: There is nothing in this file',
    'photo.png: This kind of file cannot be read here',
  ]);
  expect(done[0]).toMatch(/the-bridge: 1 quotations, 1 people/);
  const { module } = await runnerImport<{ default: { title: string } }>(join(into, 'the-bridge/article.ts'), {
    configFile: false,
  });
  expect(module.default.title).toBe('The bridge');
  expect(readFileSync(join(into, 'minor/source.txt'), 'utf8')).toContain('Tom Grant, 9');
  expect(existsSync(join(into, 'empty'))).toBe(false);
});

test('a draft as data is read by the build as it is', async () => {
  const file = put('ferry.md', '# The ferry\n\n“It is late,” said Marta Quill.\n');
  const into = join(folder, 'data');
  const failed: string[] = [];
  await draftFiles([file], into, { done: () => undefined, failed: (line) => failed.push(line) }, 'data');
  expect(failed).toEqual([]);
  expect(readdirSync(join(into, 'the-ferry')).toSorted()).toEqual(['article.json', 'source.txt']);
  const article = readArticle(join(into, 'the-ferry'), 'the-ferry');
  expect(article.title).toBe('The ferry');
  expect(article.quotes).toHaveLength(1);
});
