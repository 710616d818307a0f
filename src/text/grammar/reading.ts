import { segmentMarks } from '../marks/segments.ts';
import type { Segment } from '../marks/segment.ts';
import type { Clause } from './clause.ts';
import { readClauses } from './clauses.ts';
import { readHeadline } from './headline.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { readPhrases } from './phrases.ts';
import { type Token, tokenAt } from './token.ts';
import { tokenise } from './tokenise.ts';
import { WordClass } from './word-class.ts';

/** A text read once: its marked stretches, words, phrases and clauses, and the ways between them. */
export interface Reading {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly singleIsPrimary: boolean;
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly Clause[];
  /** By segment: the index of the phrase that stands for it. */
  readonly phraseOfSegment: readonly number[];
  /** By phrase: the clauses that it is subject of, and the clauses that it is verb of. */
  readonly clausesBySubject: ClauseIndex;
  readonly clausesByVerb: ClauseIndex;
}

/** By phrase: its clauses; nothing for most phrases. */
export type ClauseIndex = ReadonlyArray<readonly Clause[] | undefined>;

/** Reads a text. Linear in its length. */
export function readText(text: string): Reading {
  const { segments, singleIsPrimary } = segmentMarks(text);
  const tokens = tokenise(text, segments);
  readHeadline(tokens);
  const phrases = readPhrases(text, tokens, segments);
  const clauses = readClauses(tokens, phrases);
  return {
    text,
    segments,
    singleIsPrimary,
    tokens,
    phrases,
    clauses,
    phraseOfSegment: phrases.flatMap((phrase, index) => (phrase.kind === 'quote' ? [index] : [])),
    clausesBySubject: indexClauses(clauses, phrases.length, 'subject'),
    clausesByVerb: indexClauses(clauses, phrases.length, 'verb'),
  };
}

function indexClauses(clauses: readonly Clause[], size: number, part: 'subject' | 'verb'): ClauseIndex {
  const index = Array.from<Clause[] | undefined>({ length: size });
  for (const clause of clauses) {
    const known = index[clause[part]];
    if (known === undefined) index[clause[part]] = [clause];
    else known.push(clause);
  }
  return index;
}

/** Where a noun phrase begins, over a name in marks that modifies it: "the ‘Harbour Lights’ star". */
export function mentionStart(reading: Reading, at: number): number {
  const { phrases } = reading;
  const own = phraseAt(phrases, at);
  const marked = phraseAt(phrases, at - 1);
  const determiner = phraseAt(phrases, at - 2);
  const modifies =
    marked.kind === 'quote' &&
    marked.end - marked.start < LONGEST_MODIFIER &&
    !isClosedByStop(reading, marked.segment) &&
    (tokenAt(reading.tokens, own.first).classes & WordClass.determiner) === 0;
  const stands = determiner.kind === 'noun' && determiner.first === determiner.last;
  if (!modifies || !stands || determiner.sentence !== own.sentence) return own.start;
  return (tokenAt(reading.tokens, determiner.first).classes & WordClass.determiner) === 0
    ? own.start
    : determiner.start;
}

/** "a “burn bag,” the Times reported": a comma or a stop within the marks ends what they belong to. */
function isClosedByStop({ text, segments }: Reading, segment: number): boolean {
  return /[,.;!?…]/.test(text[(segments[segment]?.innerEnd ?? 0) - 1] ?? '');
}

const LONGEST_MODIFIER = 40;
