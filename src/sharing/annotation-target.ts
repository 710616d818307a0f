import { occurrences } from '../article/selector.ts';
import type { Article } from '../article/article.ts';
import { paragraphAt } from '../article/paragraphs.ts';
import type { Span } from '../article/span.ts';

/** Words and what stands beside them: https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Half-open, in Unicode code points of the source text: https://www.w3.org/TR/annotation-model/#text-position-selector */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Words of an article. `source` is its plain text, which both selectors fit; `scope` the page that shows it. */
export interface Target {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly scope: string;
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
}

/** Where targets are: the addresses of the text and of the page. */
export interface Whereabouts {
  readonly source: string;
  readonly scope: string;
}

/** Gives the targets of a span (UTF-16) of the article: one for each paragraph that it runs over. */
export function targetsIn(article: Article, { source, scope }: Whereabouts): (span: Span) => Target[] {
  const inCodePoints = codePointsOf(article.text);
  return (span) =>
    partsOf(article, span).map(({ part, paragraph }) => ({
      type: 'SpecificResource',
      source,
      scope,
      selector: [
        textQuote(article.text, part, paragraph),
        { type: 'TextPositionSelector', start: inCodePoints(part.start), end: inCodePoints(part.end) },
      ],
    }));
}

interface Part {
  readonly part: Span;
  readonly paragraph: Span;
}

function partsOf({ paragraphs }: Article, { start, end }: Span): Part[] {
  const within = paragraphs.slice(paragraphAt(paragraphs, start), paragraphAt(paragraphs, end - 1) + 1);
  return within
    .map((paragraph) => ({
      part: { start: Math.max(start, paragraph.start), end: Math.min(end, paragraph.end) },
      paragraph,
    }))
    .filter(({ part }) => part.start < part.end);
}

/** As much context on either side, in UTF-16 units, as other people's matchers take: the bitap algorithm's 32. */
const CONTEXT = 32;

/**
 * Context stays within the paragraph, because the page has headings of ours between some of them. Words that repeat with
 * all of that beside them get the rest of the paragraph.
 */
function textQuote(text: string, { start, end }: Span, paragraph: Span): TextQuoteSelector {
  const exact = text.slice(start, end);
  const before = text.slice(paragraph.start, start);
  const after = text.slice(end, paragraph.end);
  const near = { prefix: lastWords(before), suffix: firstWords(after) };
  const isUnique = occurrences(text, near.prefix + exact + near.suffix).length === 1;
  const { prefix, suffix } = isUnique ? near : { prefix: before, suffix: after };
  return { type: 'TextQuoteSelector', exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
}

function lastWords(before: string): string {
  if (before.length <= CONTEXT) return before;
  return before.slice(-CONTEXT).replace(/^(?:\S+(?=\s)|[\uDC00-\uDFFF])/u, '');
}

function firstWords(after: string): string {
  if (after.length <= CONTEXT) return after;
  return after.slice(0, CONTEXT).replace(/(?:(?<=\s)\S+|[\uD800-\uDBFF])$/u, '');
}

/** Turns offsets in UTF-16 units into offsets in code points. */
function codePointsOf(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
