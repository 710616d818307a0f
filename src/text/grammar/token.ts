/** A word, mark or whole quotation of the text, with what the lexicon says of it. Offsets are UTF-16, half-open. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  /** Bits of `WordClass`. */
  readonly classes: number;
  /** A `CueStrength`, for verbs. */
  readonly strength: number;
  readonly lemma: string;
  /** The quotation that this token stands for, or -1. */
  readonly segment: number;
}

export const NO_TOKEN: Token = {
  start: -1,
  end: -1,
  lower: '',
  classes: 0,
  strength: 0,
  lemma: '',
  segment: -1,
};

/** A token with other classes. It has the shape of every token, key by key, which keeps reading them fast. */
export function reclassed(token: Token, classes: number, strength: number, lemma: string): Token {
  const { start, end, lower, segment } = token;
  return { start, end, lower, classes, strength, lemma, segment };
}

/** The token at an index, or an empty one beyond either end, so that rules may look around freely. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? NO_TOKEN;
}
