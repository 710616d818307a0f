/** The parts of a clause, as far as a shallow reading tells them apart. */
export type PhraseKind =
  | 'noun'
  | 'verb'
  | 'preposition'
  | 'conjunction'
  | 'wh'
  | 'that'
  | 'adverb'
  | 'time'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'open'
  | 'close'
  | 'stop'
  | 'quote'
  | 'other';

/** A run of tokens, `first` to `last` inclusive, that plays one part in its clause. Offsets are UTF-16, half-open. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly first: number;
  readonly last: number;
  /** The token that carries the meaning: the last word of a noun phrase, the verb that speaks of a verb group. */
  readonly head: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** "he", "they": it is never governed by a preposition, so one before it opens a clause ("since she left"). */
  readonly isSubjectPronoun: boolean;
  /** Of a verb group: a `CueStrength`, and the base form of its head. */
  readonly strength: number;
  readonly lemma: string;
  readonly isPassive: boolean;
  /** "saying", "calling": a participle that borrows its subject. */
  readonly isParticiple: boolean;
  readonly isInfinitive: boolean;
  /** "seen", "working": a participle without an auxiliary, which may describe the noun before it. */
  readonly isReduced: boolean;
  /** Of a quotation: its index. */
  readonly segment: number;
}

export const NO_PHRASE: Phrase = {
  kind: 'stop',
  first: -1,
  last: -1,
  head: -1,
  start: -1,
  end: -1,
  sentence: -1,
  paragraph: -1,
  isSubjectPronoun: false,
  strength: 0,
  lemma: '',
  isPassive: false,
  isParticiple: false,
  isInfinitive: false,
  isReduced: false,
  segment: -1,
};

/** The phrase at an index, or an empty one beyond either end. */
export function phraseAt(phrases: readonly Phrase[], index: number): Phrase {
  return phrases[index] ?? NO_PHRASE;
}
