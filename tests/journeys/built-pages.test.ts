import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { builtPaths, publicPaths } from './pages.ts';

/** Rules of HTML, not of taste. */
const html = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'no-inline-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'prefer-native-element': 'off',
    'tel-non-breaking': 'off',
    'require-sri': 'off',
    'no-raw-characters': 'off',
    'no-implicit-button-type': 'error',
  },
});

const paths = builtPaths();
const pages = new Map(
  [...paths.map((path) => join('dist', path, 'index.html')), 'dist/404.html'].map((file) => [
    file,
    readFileSync(file, 'utf8'),
  ]),
);
const listed = publicPaths();
const all = (pattern: RegExp) =>
  listed.map((path) => pattern.exec(pages.get(`dist${path}index.html`) ?? '')?.[1] ?? '');

describe('every page that is built', () => {
  test.each([...pages])('%s is valid HTML, with its language and one first heading', async (_, page) => {
    const { results } = await html.validateString(page);
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
    );
    expect(faults).toEqual([]);
    expect(page).toMatch(/^<!doctype html>\s*<html lang="en"/u);
    expect(page.match(/<h1[ >]/gu)).toHaveLength(1);
  });

  test.each([
    ['title', /<title>([^<]+)<\/title>/u],
    ['description', /<meta name="description" content="([^"]+)"/u],
    ['canonical link', /<link rel="canonical" href="([^"]+)"/u],
    ['preview title', /<meta property="og:title" content="([^"]+)"/u],
  ])('has a %s of its own', (_, pattern) => {
    const found = all(pattern);
    expect(found).not.toContain('');
    expect(new Set(found).size).toBe(listed.length);
  });

  /** Ten segments of 1,460 bytes, which a server sends before it hears back (RFC 6928), less the response's own head. */
  test('of the bundled article fits what a server sends at first', () => {
    const page = pages.get(join('dist', '/articles/alyssa-milano-on-metoo/', 'index.html')) ?? '';
    expect(gzipSync(page, { level: 9 }).length).toBeLessThan(10 * 1460 - 350);
  });

  test('has the canonical link of its own path', () => {
    expect(all(/<link rel="canonical" href="http:\/\/localhost:4173([^"]+)"/u)).toEqual(listed);
  });

  test('keeps the speaker, the occasion and the reserve in what a preview shows', () => {
    const titleOf = (path: string) =>
      /<meta property="og:title" content="([^"]+)"/u.exec(
        pages.get(`dist/articles/alyssa-milano-on-metoo/${path}/index.html`) ?? '',
      )?.[1];
    expect(titleOf('quotes/on-the-view')).toMatch(/^Alyssa Milano: “The beautiful thing /u);
    expect(titleOf('quotes/claimed-assault')).toMatch(/^Claimed by Alyssa Milano/u);
    expect(titleOf('timeline/accusations')).toMatch(/^Alleged: Harvey Weinstein has been accused/u);
  });

  test('names no child but in the article’s own text', () => {
    for (const [file, page] of pages) {
      const ours = page.replace(/<div id="text"[\s\S]*?<\/section>\s*<\/div>/u, '').replace(/<[^>]*>/gu, ' ');
      expect(/Milo\b|Elizabella/u.exec(ours)?.[0], file).toBeUndefined();
    }
  });
});
