import type { Clause } from './clause.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { subjectBefore } from './subjects.ts';
import { type Token, tokenAt } from './token.ts';

/**
 * Every pairing of a verb with its subject, in text order. The rules, first that applies: an inverted tag beside a quotation
 * ("…,” said Doe"); a subject to the left; else the subject of the verb before, for a coordinate, participle or infinitive.
 * "According to X" and "X:" pair without a verb.
 */
export function readClauses(tokens: readonly Token[], phrases: readonly Phrase[]): Clause[] {
  const clauses: Clause[] = [];
  let carried = -1;
  let sentence = -1;
  phrases.forEach((phrase, at) => {
    if (phrase.sentence !== sentence) {
      sentence = phrase.sentence;
      carried = -1;
    }
    if (phrase.kind === 'verb') {
      const added = clausesOfVerb(phrases, at, carried);
      clauses.push(...added);
      carried = added[0]?.subject ?? carried;
    } else addVerbless(tokens, phrases, at, clauses);
  });
  return clauses;
}

function clausesOfVerb(phrases: readonly Phrase[], verb: number, carried: number): Clause[] {
  const inverted = invertedSubject(phrases, verb);
  if (inverted >= 0) return [{ verb, subject: inverted, rule: 'inverted' }];
  const borrowed = borrowedSubject(phrases, verb, carried);
  if (borrowed !== null) return [borrowed];
  const found = subjectBefore(phrases, verb);
  if (found === null) return carried >= 0 ? [{ verb, subject: carried, rule: 'coordinate' }] : [];
  if (found.rule === 'relative') return withAntecedent(phrases, verb, found.subject);
  return [{ verb, ...found }];
}

/** "…,” said Doe" and "Says Doe:": the subject follows a verb that follows a quotation or begins the sentence. */
function invertedSubject(phrases: readonly Phrase[], verb: number): number {
  const phrase = phraseAt(phrases, verb);
  if (phrase.strength === 0 && phraseAt(phrases, verb - 1).kind !== 'quote') return -1;
  if (!followsQuoteOrStart(phrases, verb)) return -1;
  let at = verb + 1;
  while (phraseAt(phrases, at).kind === 'adverb' || phraseAt(phrases, at).kind === 'time') at += 1;
  const next = phraseAt(phrases, at);
  return next.kind === 'noun' && next.sentence === phrase.sentence ? at : -1;
}

function followsQuoteOrStart(phrases: readonly Phrase[], verb: number): boolean {
  const { sentence } = phraseAt(phrases, verb);
  let at = verb - 1;
  while (
    ['adverb', 'comma', 'dash', 'conjunction'].includes(phraseAt(phrases, at).kind) &&
    phraseAt(phrases, at).sentence === sentence
  )
    at -= 1;
  const before = phraseAt(phrases, at);
  return before.kind === 'quote' || before.sentence !== sentence;
}

/** Participles after a comma or preposition, infinitives, and verbs after "and" take the subject of the verb before. */
function borrowedSubject(phrases: readonly Phrase[], verb: number, carried: number): Clause | null {
  const phrase = phraseAt(phrases, verb);
  const before = phraseAt(phrases, verb - 1);
  const sameSentence = before.sentence === phrase.sentence;
  if (carried < 0) return participleBeforeSubject(phrases, verb);
  if (!sameSentence) return null;
  if (phrase.isInfinitive) return { verb, subject: carried, rule: 'infinitive' };
  if (phrase.isParticiple && before.kind !== 'noun') return { verb, subject: carried, rule: 'participle' };
  if (before.kind === 'conjunction' || before.kind === 'quote')
    return { verb, subject: carried, rule: 'coordinate' };
  return null;
}

/** "Speaking in Leeds, she said": an opening participle takes the noun after its comma. */
function participleBeforeSubject(phrases: readonly Phrase[], verb: number): Clause | null {
  const phrase = phraseAt(phrases, verb);
  if (!phrase.isParticiple) return null;
  for (let at = verb + 1; at < verb + 25; at += 1) {
    const next = phraseAt(phrases, at);
    if (next.sentence !== phrase.sentence) return null;
    if (
      next.kind === 'comma' &&
      phraseAt(phrases, at + 1).kind === 'noun' &&
      phraseAt(phrases, at + 2).kind !== 'comma'
    )
      return { verb, subject: at + 1, rule: 'participle' };
  }
  return null;
}

/** A relative clause speaks by its pronoun, and by the noun that the pronoun stands for. */
function withAntecedent(phrases: readonly Phrase[], verb: number, relative: number): Clause[] {
  let at = relative - 1;
  while (phraseAt(phrases, at).kind === 'comma' || phraseAt(phrases, at).kind === 'adverb') at -= 1;
  if (phraseAt(phrases, at).kind === 'close')
    while (at > relative - 12 && phraseAt(phrases, at + 1).kind !== 'open') at -= 1;
  const antecedent = phraseAt(phrases, at);
  if (antecedent.kind !== 'noun' || antecedent.sentence !== phraseAt(phrases, relative).sentence) return [];
  let subject = at;
  while (
    phraseAt(phrases, subject - 1).kind === 'preposition' &&
    phraseAt(phrases, subject - 2).kind === 'noun' &&
    phraseAt(phrases, subject).sentence === phraseAt(phrases, subject - 2).sentence
  )
    subject -= 2;
  const clauses: Clause[] = [{ verb, subject: at, rule: 'antecedent' }];
  if (subject !== at) clauses.push({ verb, subject, rule: 'antecedent' });
  clauses.push({ verb, subject: relative, rule: 'relative' });
  return clauses;
}

function addVerbless(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
  clauses: Clause[],
): void {
  const phrase = phraseAt(phrases, at);
  const next = phraseAt(phrases, at + 1);
  if (phrase.kind === 'preposition' && next.kind === 'noun' && reportsSource(tokens, phrases, at))
    clauses.push({ verb: at, subject: at + 1, rule: 'accordingTo' });
  if (phrase.kind === 'noun' && next.kind === 'colon' && next.sentence === phrase.sentence)
    clauses.push({ verb: at + 1, subject: at, rule: 'label' });
}

/** "according to", "per": the preposition itself names a source. */
function reportsSource(tokens: readonly Token[], phrases: readonly Phrase[], at: number): boolean {
  const phrase = phraseAt(phrases, at);
  const word = tokenAt(tokens, phrase.first).lower;
  if (word === 'per') return true;
  return word === 'to' && tokenAt(tokens, phrase.first - 1).lower === 'according';
}
