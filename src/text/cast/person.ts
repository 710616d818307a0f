import type { Span } from '../analysis.ts';
import { pronounOfGivenName } from './given-names.ts';
import type { NameRun } from './name-runs.ts';
import { pronounOfTitle } from './titles.ts';

/** The pronoun by which a text speaks of one person. */
export type Gender = 'he' | 'she' | 'they';

/** A person or body as it is put together from its mentions. */
export interface Figure {
  readonly index: number;
  /** The words of the name, lower case; none for someone who has no name in the text ("her mother"). */
  words: readonly string[];
  named: Span;
  isGroup: boolean;
  /** Whether anything says that the name is a person's at all: a title, a given name, a role, an age, speech. */
  isCertain: boolean;
  /** Whether the text gives an age under eighteen. */
  isMinor: boolean;
  /** Bits of `Evidence`. */
  evidence: number;
  /** Whether it was only ever where places are ("in Cork"). */
  isPlace: boolean;
  pronoun: Gender | null;
  readonly mentions: Span[];
  readonly epithets: Span[];
  readonly titles: Set<string>;
  readonly pronouns: Set<string>;
  /** The parts of the name by which the text has called this person alone. */
  readonly knownAs: Set<string>;
  /** Nouns that the text has applied to this person: "a senator". */
  readonly roles: Set<string>;
  /** Where it was last mentioned, and whether as a subject. */
  lastSentence: number;
  lastParagraph: number;
  lastWasSubject: boolean;
  lastMention: Span;
}

/** Begins a figure from the first mention of a name. */
export function newFigure(index: number, run: NameRun): Figure {
  const span = { start: run.start, end: run.end };
  return { ...blankFigure(index, span), words: run.words, pronoun: genderOf(run) };
}

/** Begins a figure that has no name, from the words for it. */
export function newUnnamed(index: number, named: Span, role: string, pronoun: Gender | null): Figure {
  return { ...blankFigure(index, named), isCertain: true, pronoun, roles: new Set([role]) };
}

function blankFigure(index: number, named: Span): Figure {
  return {
    index,
    words: [],
    named,
    isGroup: false,
    isCertain: false,
    isMinor: false,
    evidence: 0,
    isPlace: false,
    pronoun: null,
    mentions: [],
    epithets: [],
    titles: new Set(),
    pronouns: new Set(),
    knownAs: new Set(),
    roles: new Set(),
    lastSentence: -1,
    lastParagraph: -1,
    lastWasSubject: false,
    lastMention: named,
  };
}

/** The pronoun that a name's titles or its given name imply. */
export function genderOf(run: NameRun): 'he' | 'she' | null {
  for (const title of run.titles) {
    const pronoun = pronounOfTitle(title);
    if (pronoun !== null) return pronoun;
  }
  return run.words.length > 1 ? (pronounOfGivenName(run.words[0] ?? '') ?? null) : null;
}
