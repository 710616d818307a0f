import { describe, expect, test } from 'vitest';
import { articleFiles } from '../../../src/site/files/article-files.ts';
import { articleWith } from '../../article/article-with.ts';
import { harbour } from '../../fixtures/library/harbour.ts';

describe.each(['citations.json', 'citation.bib'])('the citations of an article, in %s,', (name) => {
  /** From what the file is made. */
  function citationsFrom(article: typeof harbour, code = 'code'): string {
    const files = articleFiles(article, (path) => `https://example.org${path}`, code);
    const found = files.find(({ file }) => file === `articles/harbour/${name}`);
    if (!found || 'content' in found) throw new Error('The citations are not made from anything');
    return found.from;
  }

  test('are made from what is cited, and from the code, and not from the words of the article', () => {
    const before = citationsFrom(harbour);
    expect(citationsFrom(articleWith(harbour, { text: `${harbour.text} More.` }))).toBe(before);
    expect(citationsFrom(articleWith(harbour, { title: 'Another title' }))).not.toBe(before);
    const source = { ...harbour.source, publisher: 'Another publisher' };
    expect(citationsFrom(articleWith(harbour, { source }))).not.toBe(before);
    expect(citationsFrom(harbour, 'other code')).not.toBe(before);
  });
});
