import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Article, Quote } from '../article/article.ts';
import { attributionOf } from '../article/saying/attribution.ts';
import { notesByEnd } from '../article/notes.ts';
import { paragraphAt } from '../article/paragraphs.ts';
import type { Span } from '../article/span.ts';
import { pathTo } from '../links.ts';
import type { AddressOf } from './annotation-page.ts';

/** The article as Markdown with footnotes, one for each quotation: its words untouched, who said them below. */
export function articleMarkdown(article: Article, addressOf: AddressOf): string {
  const children = [...head(article, addressOf), ...body(article), ...notes(article, addressOf)];
  return toMarkdown({ type: 'root', children }, { extensions: [gfmFootnoteToMarkdown()], bullet: '-' });
}

function head(article: Article, addressOf: AddressOf): RootContent[] {
  const { title, contentNote, slug } = article;
  const address = addressOf(pathTo({ kind: 'article', slug }));
  return [
    { type: 'heading', depth: 1, children: [plain(title)] },
    paragraph(
      plain(
        'The title, the section titles and the notes are Verbatim’s. The text is the article’s, word for word. ',
      ),
      link(address),
    ),
    ...(contentNote ? [paragraph({ type: 'emphasis', children: [plain(contentNote)] })] : []),
  ];
}

function body(article: Article): RootContent[] {
  const ends = notesByEnd(article);
  return article.sections.flatMap((section): RootContent[] => {
    const first = paragraphAt(article.paragraphs, section.start);
    const last = paragraphAt(article.paragraphs, section.end - 1);
    return [
      { type: 'heading', depth: 2, children: [plain(section.title)] },
      ...article.paragraphs
        .slice(first, last + 1)
        .map((span) => paragraph(...withNotes(article.text, span, ends))),
    ];
  });
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
  const address = addressOf(pathTo({ kind: 'quote', slug: article.slug, id: quote.id }));
  return paragraph(plain(`${attributionOf(article, quote)}. `), link(address));
}

function reference(number: string): PhrasingContent {
  return { type: 'footnoteReference', identifier: number, label: number };
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
