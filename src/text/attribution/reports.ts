import type { Clause } from '../grammar/clause.ts';
import { type Phrase, phraseAt } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import { strengthOf } from './quote-context.ts';

/** Verbs of speech that take no clause of what was said: "continued to work", "called the police". */
const TAKES_NO_CLAUSE = new Set(
  'continue repeat sing cheer greet thank ask shout inform offer volunteer rule charge post text'.split(' '),
);

/** A clause that reports, and the phrases, `first` to `last` inclusive, of what it says was said. */
export interface Report {
  readonly clause: Clause;
  readonly first: number;
  readonly last: number;
}

/**
 * Reported speech: "she claimed that …", "he said he would …", "…, officials said". Found where a verb of speech has a clause
 * for its object; left alone where the object is a quotation.
 */
export function findReports(reading: Reading): Report[] {
  const found: Report[] = [];
  let past = -1;
  for (const clause of reading.clauses) {
    if (clause.verb <= past || !mayReport(reading, clause)) continue;
    const content = contentAfter(reading, clause) ?? contentBefore(reading, clause);
    if (content === null) continue;
    past = content.last;
    found.push({ clause, ...content });
  }
  return found;
}

/** By phrase: the subject of the clause that reports it, or -1. */
export function reportersOf(reading: Reading, reports: readonly Report[]): Int32Array {
  const reporters = new Int32Array(reading.phrases.length).fill(-1);
  for (const { clause, first, last } of reports) reporters.fill(clause.subject, first, last + 1);
  return reporters;
}

/** Phrases: no reported sentence is longer, and a bound keeps time in step with length. */
const LONGEST = 120;

interface Content {
  readonly first: number;
  readonly last: number;
}

function mayReport(reading: Reading, clause: Clause): boolean {
  const verb = phraseAt(reading.phrases, clause.verb);
  if (clause.rule === 'label' || clause.rule === 'relative' || strengthOf(reading, clause) < 3) return false;
  if (clause.rule === 'accordingTo') return true;
  return !verb.isPassive && !verb.isInfinitive && !TAKES_NO_CLAUSE.has(verb.lemma);
}

/** What follows the verb to the end of its sentence, if it holds a verb of its own and does not begin with a quotation. */
function contentAfter(reading: Reading, clause: Clause): Content | null {
  if (clause.rule === 'inverted' || clause.rule === 'accordingTo') return null;
  const first = contentStart(reading, clause.verb);
  if (first < 0) return null;
  const last = sentenceEnd(reading, clause.verb);
  return holdsClause(reading, first, last) ? { first, last } : null;
}

const TAKES_HEARER = new Set(['tell', 'assure', 'inform', 'remind', 'notify', 'warn', 'advise', 'promise']);

/** After "that", or right after the verb, or after the one who is told: "told reporters he would"; -1 for neither. */
function contentStart(reading: Reading, verb: number): number {
  const first = phraseAt(reading.phrases, verb + 1).kind;
  const second = phraseAt(reading.phrases, verb + 2).kind;
  if (first === 'that') return verb + 2;
  if (first !== 'noun') return -1;
  if (second === 'that') return verb + 3;
  const hasHearer = second === 'noun' && TAKES_HEARER.has(phraseAt(reading.phrases, verb).lemma);
  return hasHearer ? verb + 2 : verb + 1;
}

/** "The road would stay shut, officials said": what precedes the comma before the tag. */
function contentBefore(reading: Reading, clause: Clause): Content | null {
  const anchor = clause.rule === 'accordingTo' ? clause.verb : Math.min(clause.verb, clause.subject);
  let comma = anchor - 1;
  if (phraseAt(reading.phrases, comma).kind === 'other') comma -= 1;
  while (
    clause.rule === 'accordingTo' &&
    phraseAt(reading.phrases, comma).kind !== 'comma' &&
    anchor - comma < 3
  )
    comma -= 1;
  if (phraseAt(reading.phrases, comma).kind !== 'comma') return null;
  const { sentence } = phraseAt(reading.phrases, clause.verb);
  if (phraseAt(reading.phrases, comma).sentence !== sentence) return null;
  let first = comma;
  while (comma - first < LONGEST && phraseAt(reading.phrases, first - 1).sentence === sentence) first -= 1;
  // "Asked whether she would move, Doe laughed": an opening participle is an occasion, not what was said.
  if (phraseAt(reading.phrases, first).kind === 'verb') return null;
  return holdsClause(reading, first, comma - 1) ? { first, last: comma - 1 } : null;
}

function sentenceEnd(reading: Reading, at: number): number {
  const { sentence } = phraseAt(reading.phrases, at);
  let last = at;
  const limit = at + LONGEST;
  while (
    last < limit &&
    phraseAt(reading.phrases, last + 1).sentence === sentence &&
    !goesBackToSpeaker(reading, last + 1)
  )
    last += 1;
  while (last > at && phraseAt(reading.phrases, last).kind === 'stop') last -= 1;
  return last;
}

/** ", and has now said": a comma, "and", and a verb of speech end what the verb before reported. */
function goesBackToSpeaker(reading: Reading, comma: number): boolean {
  if (phraseAt(reading.phrases, comma).kind !== 'comma') return false;
  const verb = phraseAt(reading.phrases, comma + 2);
  return (
    phraseAt(reading.phrases, comma + 1).kind === 'conjunction' && verb.kind === 'verb' && verb.strength === 3
  );
}

/** A subject and a verb, and no quotation for the whole of it. */
function holdsClause(reading: Reading, first: number, last: number): boolean {
  if (last <= first) return false;
  const inside: readonly Phrase[] = reading.phrases.slice(first, Math.min(last + 1, first + 40));
  if (inside[0]?.kind === 'quote') return false;
  return inside.some(
    ({ kind, isInfinitive, isParticiple }) => kind === 'verb' && !isInfinitive && !isParticiple,
  );
}
