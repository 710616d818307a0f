import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { toRange } from 'dom-anchor-text-quote';
import type { AnnotationPage } from '../../src/sharing/annotation-page.ts';
import type { Target } from '../../src/sharing/annotation-target.ts';

/** What other people's code finds on a page, or in a text, for the selectors of one target. */
export interface Findings {
  readonly annotation: string;
  readonly exact: string;
  /** By dom-anchor-text-quote. */
  readonly anchored: string | null;
  /** By Apache Annotator: every place that fits the quote, and the place at the position in the source text. */
  readonly matched: readonly string[];
  readonly positioned: readonly string[];
}

/** Resolves every selector of `page`: quotes on `root`, the text as it is shown, and positions in `source`. */
export async function findings(page: AnnotationPage, root: Element, source: string): Promise<Findings[]> {
  const text = root.ownerDocument.createElement('pre');
  text.textContent = source;
  const all: Findings[] = [];
  for (const { id, target } of page.items)
    for (const { selector } of target) all.push(await finding(id, selector, root, text));
  return all;
}

async function finding(
  annotation: string,
  [quote, position]: Target['selector'],
  root: Element,
  text: Element,
): Promise<Findings> {
  return {
    annotation,
    exact: quote.exact,
    anchored: toRange(root, quote)?.toString() ?? null,
    matched: await wordsOf(createTextQuoteSelectorMatcher(quote)(root)),
    positioned: await wordsOf(createTextPositionSelectorMatcher(position)(text)),
  };
}

async function wordsOf(ranges: AsyncIterable<Range>): Promise<string[]> {
  const words: string[] = [];
  for await (const range of ranges) words.push(range.toString());
  return words;
}
