import { annotatedSpans } from '../article/annotations.ts';
import type { Article, Quote, Section } from '../article/article.ts';
import type { Lit } from '../article/lit.ts';
import { hasPrintedNotes, notesByEnd } from '../article/notes.ts';
import { paragraphAt } from '../article/paragraphs.ts';
import { segments, type Run } from '../article/segments.ts';
import { contains, type Span } from '../article/span.ts';
import { penOf } from '../article/voices.ts';
import { pathTo, wordsId } from '../links.ts';
import { escaped } from '../article/escaped.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { descriptionId, paragraphId, sectionElementId } from './element-ids.ts';

/*
 * The text is a string of HTML, made once, by the same function at build and in a browser: opening a quotation then
 * changes attributes only, a long article costs no React nodes, and an in-page translator may move the text's nodes
 * without breaking anything. Every word of the article passes through `escaped`.
 */

/** Makes the HTML of a text in which some words are lit. */
export type TextMaker = (article: Article, lit: readonly Lit[], base: string) => string;

/**
 * The article's text as HTML: sections with their titles, and paragraphs whose `textContent` is the source's. A line end
 * follows the last one too: dom-anchor-text-quote cannot find words where the text itself ends.
 */
export function textMarkup(article: Article, lit: readonly Lit[], base: string): string {
  return joined(textPieces(article, base), lit);
}

/** The pieces of a text one after the other, with what is lit. */
export function joined(pieces: readonly TextPiece[], lit: readonly Lit[]): string {
  return pieces.map(({ opening, inside }) => `${opening}${inside(lit)}</section>\n`).join('');
}

/** A piece of the text as HTML: its section's opening tag, and what stands in it, which is made when it is asked for. */
export interface TextPiece extends Piece {
  readonly opening: string;
  readonly inside: (lit: readonly Lit[]) => string;
}

/** A paragraph as HTML, the `index`th. */
export type Paragraph = (span: Span, index: number, lit: readonly Lit[]) => string;

/** The same text in its pieces, so that a long one need not be made at once. */
export function textPieces(
  article: Article,
  base: string,
  paragraph: Paragraph = paragraphsOf(article, base),
): TextPiece[] {
  return piecesOf(article).map((piece) => ({
    ...piece,
    opening: openingOf(piece),
    inside: (lit) => {
      const { section, goesOn, from, to } = piece;
      const title = section && !goesOn ? sectionTitle(article, section, base) : '';
      return (
        title +
        article.paragraphs
          .slice(from, to)
          .map((span, at) => paragraph(span, from + at, lit))
          .join('\n')
      );
    },
  }));
}

/** What makes an article's paragraphs: what each has of quotations and other marks is looked for once. */
export function paragraphsOf(article: Article, base: string): Paragraph {
  const { paragraphs } = article;
  const spans = byParagraph(paragraphs, annotatedSpans(article), (span) => span);
  const quotes = byParagraph(
    paragraphs,
    article.quotes.flatMap((quote) => quote.spans.map((span) => ({ quote, span }))),
    ({ span }) => span,
  );
  const notes = hasPrintedNotes(article) ? notesByEnd(article) : new Map<number, number[]>();
  return (paragraph, index, lit) => {
    const context = { article, lit, base, notes, paragraph, quotes: quotes[index] ?? [] };
    return `<p id="${paragraphId(index)}">${paragraphMarkup(context, spans[index] ?? [])}</p>`;
  };
}

function openingOf({ section, goesOn }: Piece): string {
  if (goesOn) return '<section data-goes-on>';
  return section ? `<section aria-labelledby="${sectionElementId(section.id)}">` : '<section>';
}

function sectionTitle({ ref }: Article, { id, title }: Section, base: string): string {
  const href = escaped(base + pathTo({ kind: 'section', ref, id }));
  return `<h2 id="${sectionElementId(id)}" tabindex="-1"><a href="${href}">${escaped(title)}</a></h2>`;
}

/** What each paragraph has of `things`, for all of them in one pass. */
function byParagraph<Thing>(
  paragraphs: readonly Span[],
  things: readonly Thing[],
  spanOf: (thing: Thing) => Span,
): Thing[][] {
  const lists: Thing[][] = paragraphs.map(() => []);
  for (const thing of things) {
    const { start, end } = spanOf(thing);
    const last = paragraphAt(paragraphs, end - 1);
    for (let index = paragraphAt(paragraphs, start); index <= last; index += 1) lists[index]?.push(thing);
  }
  return lists;
}

interface QuotedSpan {
  readonly quote: Quote;
  readonly span: Span;
}

interface Context {
  readonly article: Article;
  readonly lit: readonly Lit[];
  /** The base path without its last slash. */
  readonly base: string;
  readonly notes: ReturnType<typeof notesByEnd>;
  readonly paragraph: Span;
  readonly quotes: readonly QuotedSpan[];
}

/** Runs that the same quotation covers share one link, so that a quotation is one stop for a keyboard. */
function paragraphMarkup(context: Context, spans: readonly Span[]): string {
  const { start, end } = context.paragraph;
  const groups: { quoted: QuotedSpan | null; html: string; end: number }[] = [];
  for (const run of segments(start, end, spans)) {
    const quoted = innermost(context.quotes, run);
    const html = runMarkup(context, run);
    const last = groups.at(-1);
    if (last?.quoted === quoted) Object.assign(last, { html: last.html + html, end: run.end });
    else groups.push({ quoted, html, end: run.end });
  }
  const begun = new Set<QuotedSpan>();
  return groups
    .map(({ quoted, html, end }) => {
      if (!quoted) return html;
      const again = begun.has(quoted);
      begun.add(quoted);
      return quoteLink(context, quoted, { html, end, again });
    })
    .join('');
}

/** Of the quotations that cover a run, the shortest: a partial quotation inside a reported one is its own. */
function innermost(quotes: readonly QuotedSpan[], run: Span): QuotedSpan | null {
  let found: QuotedSpan | null = null;
  for (const quoted of quotes)
    if (contains(quoted.span, run) && (!found || contains(found.span, quoted.span))) found = quoted;
  return found;
}

function runMarkup({ article, lit }: Context, run: Run): string {
  const words = escaped(article.text.slice(run.start, run.end));
  if (run.covering.length === 0) return words;
  const roles = new Set(lit.flatMap(({ span, role }) => (contains(span, run) ? [role] : [])));
  const attributes = [
    `id="${wordsId(run.start)}"`,
    roles.size > 0 && `data-lit="${[...roles].join(' ')}"`,
    article.slips.some((slip) => contains(slip.words, run)) && 'data-slip',
  ];
  return `<span ${attributes.filter(Boolean).join(' ')}>${words}</span>`;
}

/** A stretch of a quotation that no other interrupts: where it ends, and whether the quotation has begun before it. */
interface Stretch {
  readonly html: string;
  readonly end: number;
  readonly again: boolean;
}

/**
 * A quotation is a link, described by its form and speaker. What goes on after another quotation inside it is
 * none: to a screen reader, a keyboard and a crawler a quotation is one link. Links are not dragged, so that dragging selects their words. On paper, the numbers of its notes stand where it ends.
 */
function quoteLink(
  { article, base, lit, notes }: Context,
  { quote, span }: QuotedSpan,
  { html, end, again }: Stretch,
) {
  const speaker = article.index.speakerOf(quote);
  const first = span === quote.spans[0] && !again;
  const open = lit.some(({ role, span }) => role === 'quote' && span === quote.spans[0]);
  const attributes = [
    !again && `href="${escaped(base + pathTo({ kind: 'quote', ref: article.ref, id: quote.id }))}"`,
    !again && `aria-describedby="${descriptionId(quote)}"`,
    `data-quote="${quote.id}"`,
    `data-form="${quote.form}"`,
    `data-pen="${penOf(speaker)}"`,
    speaker && `data-speaker="${speaker.id}"`,
    first && quote.form === 'direct' && speaker && `data-initials="${escaped(speaker.initials)}"`,
    notes.has(end) && `data-note="${notes.get(end)?.join(', ')}"`,
    open && 'aria-current="true"',
    (open || lit.some((each) => each.role === 'quote' && contains(each.span, span))) && 'data-open',
    !again && 'draggable="false"',
  ];
  const element = again ? 'span' : 'a';
  return `<${element} ${attributes.filter(Boolean).join(' ')}>${html}</${element}>`;
}
