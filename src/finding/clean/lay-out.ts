import type { Span } from '../../article/span.ts';
import type { Block } from './clean-document.ts';

/** A document's words in a row. Offsets are UTF-16 code units into `text`, half-open. */
export interface LaidOut {
  /** The paragraphs that were kept, one a line, without headings. */
  readonly text: string;
  /** The article's own headings, each with the offset of the first paragraph under it. */
  readonly headings: readonly { readonly title: string; readonly start: number }[];
  /** Paragraphs that the document sets apart as somebody's words. */
  readonly quoted: readonly Span[];
}

/**
 * Lays out the blocks that were kept. Of headings with nothing between them the last stands, and one with nothing under it
 * is left out.
 */
export function layOut(blocks: readonly Block[]): LaidOut {
  const lines: string[] = [];
  const headings: { title: string; start: number }[] = [];
  const quoted: Span[] = [];
  let heading: string | null = null;
  let start = 0;
  for (const { kind, words, cut } of blocks) {
    if (cut !== null) continue;
    if (kind === 'heading') {
      heading = words;
      continue;
    }
    if (heading !== null) headings.push({ title: heading, start });
    heading = null;
    if (kind === 'quotation') quoted.push({ start, end: start + words.length });
    lines.push(words);
    start += words.length + 1;
  }
  return { text: lines.join('\n'), headings, quoted };
}
