import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolveArticle } from '../../src/authoring/resolve.ts';
import { wordsAt } from '../../src/article/span.ts';
import { articleCode } from '../../src/tools/draft/article-code.ts';
import { draftArticle } from '../../src/tools/draft/draft-article.ts';
import { readDocument } from '../../src/tools/draft/read-document.ts';

const first = readFileSync(
  new URL('../../src/content/alyssa-milano-on-metoo/source.txt', import.meta.url),
  'utf8',
);

describe('the first article, drafted and uncorrected', () => {
  const draft = draftArticle(readDocument('source.txt', first));
  const article = resolveArticle(draft.source);
  const marked = article.quotes.filter(({ form }) => form !== 'reported');

  test('has its seven marked quotations, with form, grade and trail', () => {
    const steps = marked.map(({ form, attribution: { grade, trail } }) => [
      form,
      grade,
      trail.map((span) => wordsAt(first, span)).join(' → '),
    ]);
    expect(steps).toEqual([
      ['partial', 'named', 'Alyssa Milano'],
      ['partial', 'pronoun', 'she → Alyssa → Alyssa Milano'],
      ['partial', 'pronoun', 'she → Alyssa → Alyssa Milano'],
      ['direct', 'pronoun', 'she → Alyssa → Alyssa Milano'],
      ['direct', 'pronoun', 'She → the ‘Charmed’ alum → Alyssa Milano'],
      ['partial', 'apart', 'Alyssa → Alyssa Milano'],
      ['direct', 'pronoun', 'She → Alyssa → Alyssa Milano'],
    ]);
  });

  test('gives them all to Alyssa Milano, and neither title to anyone', () => {
    expect(new Set(marked.map(({ speaker }) => speaker))).toEqual(new Set(['alyssa-milano']));
    const words = article.quotes.flatMap(({ spans }) => spans.map((span) => wordsAt(first, span)));
    expect(words.filter((quoted) => /^‘(?:The View|Charmed)’$/.test(quoted))).toEqual([]);
  });

  test('gives no page to a child', () => {
    expect(article.people.map(({ name }) => name)).toEqual([
      'Alyssa Milano',
      'Harvey Weinstein',
      'Dave Bugliari',
    ]);
  });

  test('keeps the text byte for byte', () => {
    expect(article.text).toBe(first);
  });
});

describe('what nobody is named for', () => {
  const text = 'The door was shut.\n\n“Nobody came all night.”\n\nShe called it “a shame”.\n';
  const draft = draftArticle(readDocument('door.txt', text));

  test('is unattributed in the draft, which resolves all the same', () => {
    const { quotes } = resolveArticle(draft.source);
    expect(quotes.map(({ speaker, attribution }) => [speaker, attribution.grade])).toEqual([
      [null, 'unattributed'],
      [null, 'unattributed'],
    ]);
  });

  test('is put before the editor, with its line', () => {
    expect(draft.review.join('\n')).toMatch(/line 3: “Nobody came all night\.”\n +nobody is named/);
  });
});

describe('a file', () => {
  test('of Markdown loses its markup and keeps its words', () => {
    const markdown =
      '# The bridge\n\nMarta Quill said: “It is *shut*, see [the notice](https://example.org).”\n';
    expect(readDocument('bridge.md', markdown)).toMatchObject({
      title: 'The bridge',
      text: 'Marta Quill said: “It is shut, see the notice.”\n',
    });
  });

  test('of HTML gives its paragraphs, title and author', () => {
    const long =
      'The bridge over the river was shut in the night, and the boats went round by the lock, as they did in the old days. ';
    const html = `<html><head><title>The bridge</title><meta name="author" content="Ines Varga"></head><body><nav>Menu</nav><article><h1>The bridge</h1><p>${long.repeat(4)}</p><p>“It is shut,” said Marta Quill. ${long.repeat(3)}</p></article></body></html>`;
    const document = readDocument('bridge.html', html);
    expect(document).toMatchObject({ title: 'The bridge', author: 'Ines Varga' });
    expect(document.text.split('\n\n').at(-1)).toMatch(/^“It is shut,” said Marta Quill\. The bridge/);
    expect(document.text).not.toContain('Menu');
  });
});

test('the code of a draft names what it imports and quotes every key that needs it', () => {
  const { source } = draftArticle(readDocument('one.txt', '“It is shut,” said Marta Quill.\n'));
  const code = articleCode(source);
  expect(code).toContain("import text from './source.txt?raw';");
  expect(code).toContain('"marta-quill": { name: "Marta Quill" }');
});
