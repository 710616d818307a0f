import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import type { Nodes, Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { articleWith } from '../article/article-with.ts';
import type { Article } from '../../src/article/article.ts';
import { paragraphsOf } from '../../src/article/paragraphs.ts';
import { wordsAt } from '../../src/article/span.ts';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { articleMarkdown } from '../../src/sharing/article-markdown.ts';

const read = (article: Article) =>
  fromMarkdown(
    articleMarkdown(article, (path) => `https://example.org${path}`),
    { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] },
  );

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** The paragraphs under the sections' titles. */
function paragraphs(article: Article): Paragraph[] {
  const { children } = read(article);
  const first = children.findIndex((node) => node.type === 'heading' && node.depth === 2);
  return children.slice(first).flatMap((node) => (node.type === 'paragraph' ? [node] : []));
}

describe('the article as Markdown', () => {
  it('has the article’s words, verbatim, when it is read by a Markdown parser', () => {
    expect(paragraphs(milano).map(textOf).join('\n')).toBe(milano.text.trimEnd());
  });

  it('is the same words where they look like Markdown', () => {
    const hostile = [
      '# *no* _heading_ [nor](link) <b>tag</b> &amp; ![x](y) [^1] `code`',
      '1. no list, \\ no | table, ~no~ https://example.org/ www.example.org',
      '- no list - - -',
      '> no quotation',
      '    no code',
    ].join('\n');
    const text = hostile + milano.text.slice(hostile.length);
    const article = articleWith(milano, { text, paragraphs: paragraphsOf(text), quotes: [] });
    const sections = milano.sections.slice(0, 1).map((one) => ({ ...one, start: 0, end: text.length }));
    expect(paragraphs(articleWith(article, { sections })).map(textOf)).toEqual(
      article.paragraphs.map((span) => wordsAt(text, span)),
    );
  });

  it('has a note for each quotation, with the speaker, the reserve and the link', () => {
    const notes = read(milano).children.filter((node) => node.type === 'footnoteDefinition');
    expect(notes).toHaveLength(11);
    expect(notes[1] && textOf(notes[1])).toMatch(
      /^Claimed by Alyssa Milano, as the article reports it \(.*\)\. https/u,
    );
    expect(notes[5] && textOf(notes[5])).toBe(
      'Alyssa Milano, on ‘The View’. https://example.org/articles/alyssa-milano-on-metoo/quotes/on-the-view/',
    );
  });

  it('refers to each note once, where the words of its quotation end', () => {
    const references = paragraphs(milano).flatMap(({ children }) =>
      children.flatMap((node) => (node.type === 'footnoteReference' ? node.identifier : [])),
    );
    expect(references.toSorted((a, b) => Number(a) - Number(b))).toEqual(
      milano.quotes.map((_, index) => String(index + 1)),
    );
  });

  it('says that the titles are ours, and keeps the content note', () => {
    const all = textOf(read(milano));
    expect(all).toContain('The title, the section titles and the notes are Verbatim’s.');
    expect(all).toContain(milano.contentNote ?? '?');
  });
});
