import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Article, Quote, Wording } from '../article/article.ts';
import { attributionOf } from '../article/saying/attribution.ts';
import { notesByEnd } from '../article/notes.ts';
import { partsOf } from '../article/parts.ts';
import type { Span } from '../article/span.ts';
import { pathTo } from '../links.ts';
import type { AddressOf } from './annotation-page.ts';

/** The article as Markdown with footnotes, one for each quotation: its words untouched, who said them below. */
export function articleMarkdown(article: Article, addressOf: AddressOf): string {
  const children = [...head(article, addressOf), ...body(article), ...notes(article, addressOf)];
  return toMarkdown({ type: 'root', children }, { extensions: [gfmFootnoteToMarkdown()], bullet: '-' });
}

const WHOSE: Readonly<Record<Wording, string>> = {
  editorial: 'The title, the section titles and the notes are Verbatim’s.',
  own: 'The title and the section titles are the article’s; the notes are Verbatim’s, worked out by rule.',
};

function head(article: Article, addressOf: AddressOf): RootContent[] {
  const { title, contentNote, ref } = article;
  const address = addressOf(pathTo({ kind: 'article', ref }));
  return [
    heading(1, title),
    paragraph(plain(`${WHOSE[article.wording]} The text is the article’s, word for word. `), link(address)),
    ...(contentNote ? [paragraph({ type: 'emphasis', children: [plain(contentNote)] })] : []),
  ];
}

function body(article: Article): RootContent[] {
  const ends = notesByEnd(article);
  return partsOf(article).flatMap(({ section, from, to }): RootContent[] => [
    ...(section ? [heading(2, section.title)] : []),
    ...article.paragraphs.slice(from, to).map((span) => paragraph(...withNotes(article.text, span, ends))),
  ]);
}

type Ends = ReturnType<typeof notesByEnd>;

function withNotes(text: string, { start, end }: Span, ends: Ends): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = start;
  for (const [at, numbers] of ends) {
    if (at <= from || at > end) continue;
    parts.push(plain(text.slice(from, at)), ...numbers.map(String).map(reference));
    from = at;
  }
  return from < end ? [...parts, plain(text.slice(from, end))] : parts;
}

function notes(article: Article, addressOf: AddressOf): RootContent[] {
  return article.quotes.map((quote, index) => ({
    type: 'footnoteDefinition',
    identifier: String(index + 1),
    label: String(index + 1),
    children: [note(article, quote, addressOf)],
  }));
}

function note(article: Article, quote: Quote, addressOf: AddressOf): Paragraph {
  const address = addressOf(pathTo({ kind: 'quote', ref: article.ref, id: quote.id }));
  return paragraph(plain(`${attributionOf(article, quote)}. `), link(address));
}

function reference(number: string): PhrasingContent {
  return { type: 'footnoteReference', identifier: number, label: number };
}

function heading(depth: Heading['depth'], title: string): Heading {
  return { type: 'heading', depth, children: [plain(title)] };
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function plain(value: string): PhrasingContent {
  return { type: 'text', value };
}

function link(url: string): PhrasingContent {
  return { type: 'link', url, children: [plain(url)] };
}
