import type { Clause } from './clause.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { type Token, tokenAt } from './token.ts';

/** The subjects that a later verb may borrow: that of the sentence, and that of the verb before. */
export interface Carried {
  readonly main: number;
  readonly latest: number;
  readonly latestIsSubordinate: boolean;
}

/** What the first verb of a sentence finds. */
export const NOTHING_CARRIED: Carried = { main: -1, latest: -1, latestIsSubordinate: false };

/** What the next verb of the sentence may borrow, once this one has its subject. */
export function carryOver(
  phrases: readonly Phrase[],
  verb: number,
  carried: Carried,
  clause: Clause | undefined,
): Carried {
  if (clause === undefined || clause.rule === 'possessor') return carried;
  const latest = clause.subject;
  const latestIsSubordinate = isSubordinate(phrases, latest, verb);
  const mayBeMain =
    ['direct', 'overPreposition', 'overApposition'].includes(clause.rule) && !latestIsSubordinate;
  const main = mayBeMain && (carried.main < 0 || beginsMain(phrases, latest)) ? latest : carried.main;
  return { main, latest, latestIsSubordinate };
}

/** "Doe spoke, and Roe answered": a subject after a comma and a conjunction begins a clause as main as the first. */
function beginsMain(phrases: readonly Phrase[], subject: number): boolean {
  return (
    phraseAt(phrases, subject - 1).kind === 'conjunction' && phraseAt(phrases, subject - 2).kind === 'comma'
  );
}

/** "since she was", "that they knew": the subject stands right after a word that subordinates. */
function isSubordinate(phrases: readonly Phrase[], subject: number, verb: number): boolean {
  const before = phraseAt(phrases, subject - 1);
  if (before.sentence !== phraseAt(phrases, verb).sentence) return false;
  return before.kind === 'that' || before.kind === 'wh' || before.kind === 'preposition';
}

/** Participles after a comma or preposition, infinitives, and verbs after "and" take a subject from before. */
export function borrowedSubjects(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  verb: number,
  carried: Carried,
): Clause[] {
  const phrase = phraseAt(phrases, verb);
  const before = phraseAt(phrases, verb - 1);
  if (carried.latest < 0) return participleBeforeSubject(phrases, verb);
  if (before.sentence !== phrase.sentence) return [];
  if (phrase.isInfinitive) return [{ verb, subject: carried.latest, rule: 'infinitive' }];
  const beyond = phraseAt(phrases, verb - 2);
  if (phrase.isParticiple && before.kind === 'adverb' && isAfterWith(tokens, phrases, verb - 2)) return [];
  const afterComma = before.kind === 'comma' || beyond.kind === 'comma' || beyond.kind === 'quote';
  if (phrase.isParticiple && before.kind !== 'noun')
    return borrowed(verb, carried, 'participle', before.kind === 'comma' || before.kind === 'quote');
  if (before.kind === 'conjunction' || before.kind === 'quote')
    return borrowed(verb, carried, 'coordinate', afterComma);
  return [];
}

/** "with Doe recently promising": a noun after "with" has the participle for its own. */
function isAfterWith(tokens: readonly Token[], phrases: readonly Phrase[], noun: number): boolean {
  const before = phraseAt(phrases, noun - 1);
  return phraseAt(phrases, noun).kind === 'noun' && tokenAt(tokens, before.first).lower === 'with';
}

/** After a comma a verb goes back to the subject of the sentence rather than to that of the clause before. */
function borrowed(
  verb: number,
  carried: Carried,
  rule: 'participle' | 'coordinate',
  prefersMain: boolean,
): Clause[] {
  const latest: Clause = { verb, subject: carried.latest, rule };
  if (carried.main < 0 || carried.main === carried.latest) return [latest];
  const main: Clause = { verb, subject: carried.main, rule: `${rule}Main` };
  if (!prefersMain) return [latest, main];
  return carried.latestIsSubordinate ? [main] : [main, latest];
}

/** "Speaking in Leeds, she said": an opening participle takes the noun after its comma. */
function participleBeforeSubject(phrases: readonly Phrase[], verb: number): Clause[] {
  const phrase = phraseAt(phrases, verb);
  if (!phrase.isParticiple) return [];
  for (let at = verb + 1; at < verb + 25; at += 1) {
    const next = phraseAt(phrases, at);
    if (next.sentence !== phrase.sentence) return [];
    // "Calling it “a start,” Doe said": the comma may stand within the marks.
    if (
      (next.kind === 'comma' || (next.kind === 'quote' && at > verb + 1)) &&
      phraseAt(phrases, at + 1).kind === 'noun' &&
      phraseAt(phrases, at + 2).kind !== 'comma'
    )
      return [{ verb, subject: at + 1, rule: 'participle' }];
  }
  return [];
}
