import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { escaped } from '../../../src/article/escaped.ts';
import { measured, type Measured } from './measured.ts';
import { writtenArticle } from './written-library.ts';

/**
 * Writes what Eleventy needs for as many plain pages as ours, of the same texts: a layout, one template that is a page for
 * each entry, and the entries as data. No marks, no panel, no exports, no styles.
 */
export function writePlainPages(folder: string, articles: number, pagesEach: number): void {
  mkdirSync(join(folder, 'src/_includes'), { recursive: true });
  mkdirSync(join(folder, 'src/_data'), { recursive: true });
  writeFileSync(join(folder, 'src/_includes/page.njk'), LAYOUT);
  writeFileSync(join(folder, 'src/pages.njk'), TEMPLATE);
  const entries = Array.from({ length: articles }, (_, number) => {
    const { path, data, text } = writtenArticle(number);
    const words = text
      .trim()
      .split('\n')
      .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
      .join('\n');
    return { path, title: data.editorial.title, words };
  });
  const pages = entries.flatMap((entry) =>
    Array.from({ length: pagesEach }, (_, page) => ({ ...entry, path: `${entry.path}/${page}` })),
  );
  writeFileSync(join(folder, 'src/_data/articles.json'), JSON.stringify(pages));
}

/** Runs Eleventy over what was written. It takes paths from where it runs only. */
export async function eleventy(folder: string): Promise<Measured> {
  const here = relative(process.cwd(), folder);
  return measured(
    [
      resolve('node_modules/@11ty/eleventy/cmd.cjs'),
      `--input=${join(here, 'src')}`,
      `--output=${join(here, 'out')}`,
      '--quiet',
    ],
    { NODE_ENV: 'production' },
  );
}

const LAYOUT = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{ article.title }}</title></head>
<body><main><h1>{{ article.title }}</h1>{{ content | safe }}</main></body>
</html>
`;

const TEMPLATE = `---
layout: page.njk
pagination:
  data: articles
  size: 1
  alias: article
permalink: "articles/{{ article.path }}/index.html"
---
{{ article.words | safe }}
`;
