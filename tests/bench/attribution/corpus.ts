import { readFileSync } from 'node:fs';

/** A stretch of a document; offsets are UTF-16, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface GoldSpeaker extends Span {
  /** The syntactic head that a parser gave, and the person's full name, where the corpus has them. */
  readonly head?: string;
  readonly resolved?: string;
}

export type QuoteType = 'direct' | 'mixed' | 'block' | 'indirect';

export interface GoldQuote extends Span {
  readonly type: QuoteType;
  readonly speaker?: GoldSpeaker;
  readonly cue?: Span;
}

/** A document of a corpus, one JSON line. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

/** Reads a corpus of one JSON document a line. Throws what the file system or the JSON parser throws. */
export function readCorpus(path: string): GoldDocument[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): GoldDocument => JSON.parse(line));
}
