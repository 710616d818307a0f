import type { Span } from '../analysis.ts';
import { pronounOfGivenName } from './given-names.ts';
import type { NameRun } from './name-runs.ts';
import { pronounOfTitle } from './titles.ts';

/** A person or body as it is put together from its mentions. */
export interface Figure {
  readonly index: number;
  words: readonly string[];
  named: Span;
  isGroup: boolean;
  /** Whether anything says that the name is a person's at all: a title, a given name, a role, an age, speech. */
  isCertain: boolean;
  pronoun: 'he' | 'she' | null;
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
  return {
    index,
    words: run.words,
    named: span,
    isGroup: false,
    isCertain: false,
    pronoun: genderOf(run),
    mentions: [],
    epithets: [],
    titles: new Set(),
    pronouns: new Set(),
    knownAs: new Set(),
    roles: new Set(),
    lastSentence: -1,
    lastParagraph: -1,
    lastWasSubject: false,
    lastMention: span,
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
