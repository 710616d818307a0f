import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Article, Quote } from '../article/article.ts';
import { attributionOf } from '../article/saying/attribution.ts';
import { paragraphAt } from '../article/paragraphs.ts';
import { wordsAt, type Span } from '../article/span.ts';
import { pathTo } from '../links.ts';
import type { AddressOf } from './annotation-page.ts';

/**
 * The quotations of an article as a table (RFC 4180), in the order of the text. It begins with a byte order mark, by which
 * spreadsheets know it for UTF-8; a cell that one would take for a formula has an apostrophe before it
 * (https://owasp.org/www-community/attacks/CSV_Injection). Offsets are UTF-16 units of the text, half-open.
 */
export function quotesCsv(article: Article, addressOf: AddressOf): string {
  const rows = article.quotes.map((quote) => rowOf(article, quote, addressOf));
  return stringify(rows, { header: true, bom: true, record_delimiter: 'windows', escape_formulas: true });
}

function rowOf(article: Article, quote: Quote, addressOf: AddressOf): Record<string, string> {
  const { id, form, spans, status, attribution, wordCount } = quote;
  const { cue, occasion, time, grade } = attribution;
  const words = (span: Span | null | undefined) => (span ? wordsAt(article.text, span) : '');
  const [first] = spans;
  return {
    id,
    status,
    speaker: article.index.speakerOf(quote)?.name ?? '',
    attribution: attributionOf(article, quote),
    words: spans.map(words).join('\n'),
    form,
    grade,
    cue: words(cue),
    occasion: words(occasion?.evidence),
    time: words(time),
    'word count': String(wordCount),
    section: article.index.sectionAt(first.start)?.title ?? '',
    paragraph: String(paragraphAt(article.paragraphs, first.start) + 1),
    start: String(first.start),
    end: String(spans.at(-1)?.end ?? first.end),
    link: addressOf(pathTo({ kind: 'quote', ref: article.ref, id })),
    article: article.title,
  };
}
