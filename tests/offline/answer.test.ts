import { describe, expect, test } from 'vitest';
import { askedFor } from '../../src/offline/answer.ts';
import { outdatedCaches, shellCaches } from '../../src/offline/manifest.ts';

const ORIGIN = 'https://read.example';
const BASE = '/verbatim/';

function asked(path: string, changes: Partial<Parameters<typeof askedFor>[0]> = {}) {
  const question = { url: ORIGIN + path, method: 'GET', mode: 'cors', destination: '', ...changes };
  return askedFor(question, ORIGIN, BASE);
}

const opened = { mode: 'navigate', destination: 'document' };

describe('what a request asks for', () => {
  test.each([
    ['/verbatim/', opened, 'page'],
    ['/verbatim/articles/a/quotes/b/', opened, 'page'],
    ['/verbatim/articles/a/quotes/b?voice=c', opened, 'page'],
    ['/verbatim/assets/boot-1.js', {}, 'asset'],
    ['/verbatim/articles/a/article.json', {}, 'data'],
  ] as const)('%s is answered', (path, changes, answer) => {
    expect(asked(path, changes)).toBe(answer);
  });

  test.each([
    ['a file that is saved', '/verbatim/articles/a/article.md', opened],
    [
      'a card in another page’s frame',
      '/verbatim/articles/a/quotes/b/card/',
      { mode: 'navigate', destination: 'iframe' },
    ],
    ['what is sent', '/verbatim/articles/a/', { ...opened, method: 'POST' }],
    ['another app on the host', '/other/', opened],
    ['a neighbour whose name begins alike', '/verbatim-two/', opened],
    ['a picture', '/verbatim/articles/a/preview.png', { destination: 'image' }],
    ['the worker itself', '/verbatim/sw.js', { destination: 'serviceworker' }],
  ])('%s is left to the browser', (_, path, changes) => {
    expect(asked(path, changes)).toBe('other');
  });

  test('another host is left to the browser', () => {
    expect(asked('', { url: 'https://elsewhere.example/verbatim/assets/boot-1.js' })).toBe('other');
  });
});

describe('the caches of older builds', () => {
  test('go, but for the one before', () => {
    const names = ['verbatim-shell-a', 'verbatim-articles', 'verbatim-shell-b', 'verbatim-shell-c', 'theirs'];
    expect(outdatedCaches(names, { build: 'c' })).toEqual(['verbatim-shell-a']);
  });

  test('stay where there is only one before', () => {
    expect(outdatedCaches(['verbatim-shell-a', 'verbatim-shell-b'], { build: 'b' })).toEqual([]);
  });

  test('go with the kill switch, and what a reader kept does not', () => {
    expect(shellCaches(['verbatim-shell-a', 'verbatim-articles', 'verbatim-shell-b', 'theirs'])).toEqual([
      'verbatim-shell-a',
      'verbatim-shell-b',
    ]);
  });
});
