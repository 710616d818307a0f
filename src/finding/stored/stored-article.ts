import type { Span } from '../../article/span.ts';
import type { Details } from '../clean/clean-document.ts';
import type { Correction } from '../corrections/correction.ts';

/** The version of the form that this build writes. Older ones are migrated (`migrations.ts`), newer ones refused with a reason. */
export const STORED_VERSION = 1;

/**
 * An article of a reader's own, as it is kept and sent: its text, what it says of itself, and what the reader corrected. Never an
 * article that was found: the engine finds it again each time. Offsets are UTF-16 code units into `text`, half-open.
 */
export interface StoredArticle {
  readonly version: typeof STORED_VERSION;
  /** One paragraph a line. */
  readonly text: string;
  /** What the document says of itself, and what the reader filled in (`from: 'reader'`). */
  readonly details: Details;
  /** The article's own headings, each with the offset of the paragraph under it. */
  readonly headings: readonly { readonly title: string; readonly start: number }[];
  /** Paragraphs that the document sets apart as somebody's words. */
  readonly quoted: readonly Span[];
  readonly corrections: readonly Correction[];
}
