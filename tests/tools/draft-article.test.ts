import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolveArticle } from '../../src/authoring/resolve.ts';
import { wordsAt } from '../../src/article/span.ts';
import { articleCode } from '../../src/tools/draft/article-code.ts';
import { draftArticle } from '../../src/tools/draft/draft-article.ts';
import { cleanText } from '../../src/finding/clean/clean-text.ts';

const first = readFileSync(
  new URL('../../src/content/alyssa-milano-on-metoo/source.txt', import.meta.url),
  'utf8',
);

describe('the first article, drafted and uncorrected', () => {
  const draft = draftArticle({ document: cleanText(first), name: 'source' });
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
  const draft = draftArticle({ document: cleanText(text), name: 'door' });

  test('is unattributed in the draft, which resolves all the same', () => {
    const { quotes } = resolveArticle(draft.source);
    expect(quotes.map(({ speaker, attribution }) => [speaker, attribution.grade])).toEqual([
      [null, 'unattributed'],
      [null, 'unattributed'],
    ]);
  });

  test('is put before the editor, with its line', () => {
    expect(draft.review.join('\n')).toMatch(/line 2: “Nobody came all night\.”\n +nobody is named/);
  });
});

describe('the title of a draft', () => {
  const text = 'Tom Grant, 9, said: “I love it.”\n\n“He does,” said Marta Quill.\n';
  const titled = (title: string | null, name: string) => {
    const document = cleanText(text);
    const given = title === null ? null : { value: title, from: 'page' as const };
    return draftArticle({ document: { ...document, details: { ...document.details, title: given } }, name });
  };

  test('is the document’s own, else the file’s name', () => {
    expect(titled('The ferry', 'page').source).toMatchObject({
      slug: 'the-ferry',
      editorial: { title: 'The ferry' },
    });
    expect(titled(null, 'ferries').source.editorial.title).toBe('ferries');
  });

  test('names no child, nor does the folder', () => {
    for (const { source } of [titled('Tom Grant sails', 'ferries'), titled('Tom Grant sails', 'Tom Grant')]) {
      expect(`${source.slug} ${source.editorial.title}`).not.toMatch(/tom/i);
      expect(() => resolveArticle(source)).not.toThrow();
    }
  });
});

test('the code of a draft names what it imports and quotes every key that needs it', () => {
  const { source } = draftArticle({
    document: cleanText('“It is shut,” said Marta Quill.\n'),
    name: 'one',
  });
  const code = articleCode(source, '../define.ts');
  expect(code).toContain('import { defineArticle } from "../define.ts";');
  expect(code).toContain("import text from './source.txt?raw';");
  expect(code).toContain('"marta-quill": { name: "Marta Quill" }');
});
