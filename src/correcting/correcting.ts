import { createContext, use } from 'react';
import type { Span } from '../article/span.ts';
import type { Correction } from '../finding/corrections/correction.ts';

/** What a correction did, in words for the reader, and the words of the text to go on from. */
export interface Done {
  readonly says: string;
  /** The words whose quotation is shown next, should it have another address now. */
  readonly at?: Span;
  /** The id of the person who is shown next. */
  readonly to?: string;
}

/** The way to correct the article that is shown. */
export interface Correcting {
  readonly correct: (correction: Correction, done: Done) => void;
  /** Takes the last correction back. */
  readonly undo: () => void;
  /** Takes one back, by its place in the list. */
  readonly takeBack: (index: number) => void;
  /** What was done last in this visit; null before anything was. */
  readonly said: string | null;
  /** All of them, in their order. */
  readonly corrections: readonly Correction[];
}

/** Null where an article cannot be corrected. */
export const CorrectingContext = createContext<Correcting | null>(null);

export function useCorrecting(): Correcting | null {
  return use(CorrectingContext);
}
