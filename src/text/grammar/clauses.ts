import type { Clause } from './clause.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { labelSubject } from './labels.ts';
import { isNounOfSpeech, NOMINAL_LEMMA } from './nominal-cues.ts';
import { isPhrasalCue } from './phrasal-cues.ts';
import { overPrepositions, subjectBefore } from './subjects.ts';
import { type Token, tokenAt } from './token.ts';
import { WordClass } from './word-class.ts';

/**
 * Every pairing of a verb with its subject, in text order. The rules, first that applies: an inverted tag beside a quotation
 * ("…,” said Doe"); a subject to the left; else the subject of the verb before, for a coordinate, participle or infinitive.
 * "According to X" and "X:" pair without a verb.
 */
export function readClauses(tokens: readonly Token[], phrases: readonly Phrase[]): Clause[] {
  const clauses: Clause[] = [];
  let carried: Carried = NOTHING_CARRIED;
  let sentence = -1;
  phrases.forEach((phrase, at) => {
    if (phrase.sentence !== sentence) {
      sentence = phrase.sentence;
      carried = NOTHING_CARRIED;
    }
    if (phrase.kind === 'verb') {
      const added = clausesOfVerb(tokens, phrases, at, carried);
      clauses.push(...added, ...agentOf(tokens, phrases, at));
      carried = carryOver(phrases, at, carried, added[0]);
    } else addVerbless(tokens, phrases, at, clauses);
  });
  return clauses;
}

/** The subjects that a later verb may borrow: that of the sentence, and that of the verb before. */
interface Carried {
  readonly main: number;
  readonly latest: number;
  readonly latestIsSubordinate: boolean;
}

const NOTHING_CARRIED: Carried = { main: -1, latest: -1, latestIsSubordinate: false };

function carryOver(
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
  const main = carried.main < 0 && mayBeMain ? latest : carried.main;
  return { main, latest, latestIsSubordinate };
}

/** "since she was", "that they knew": the subject stands right after a word that subordinates. */
function isSubordinate(phrases: readonly Phrase[], subject: number, verb: number): boolean {
  const before = phraseAt(phrases, subject - 1);
  if (before.sentence !== phraseAt(phrases, verb).sentence) return false;
  return before.kind === 'that' || before.kind === 'wh' || before.kind === 'preposition';
}

function clausesOfVerb(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  verb: number,
  carried: Carried,
): Clause[] {
  if (phraseAt(phrases, verb).lemma === NOMINAL_LEMMA) return possessorOf(phrases, verb);
  const inverted = invertedSubject(tokens, phrases, verb);
  if (inverted >= 0) return [{ verb, subject: inverted, rule: 'inverted' }];
  const borrowed = borrowedSubjects(phrases, verb, carried);
  if (borrowed.length > 0) return borrowed;
  const found = subjectBefore(phrases, verb);
  if (found === null)
    return carried.latest >= 0 ? [{ verb, subject: carried.latest, rule: 'coordinate' }] : [];
  if (found.rule === 'relative') return withAntecedent(phrases, verb, found.subject);
  return [
    ...bareParticiple(phrases, verb, found.subject),
    ...withConjunct(tokens, phrases, { verb, ...found }),
  ];
}

/** "Doe’s claim that"; but "called Doe’s answer “…”" is somebody else's word. */
function possessorOf(phrases: readonly Phrase[], noun: number): Clause[] {
  const before = phraseAt(phrases, noun - 2);
  const isObject = before.kind === 'verb' && before.strength === 2;
  return isObject ? [] : [{ verb: noun, subject: noun - 1, rule: 'possessor' }];
}

/** "footage of Doe asking": a participle right after a noun is that noun's, before any other's. */
function bareParticiple(phrases: readonly Phrase[], verb: number, subject: number): Clause[] {
  if (!phraseAt(phrases, verb).isParticiple || subject === verb - 1) return [];
  return phraseAt(phrases, verb - 1).kind === 'noun' ? [{ verb, subject: verb - 1, rule: 'direct' }] : [];
}

/** "the mayor and the sheriff said": the noun before "and" is a subject too. */
function withConjunct(tokens: readonly Token[], phrases: readonly Phrase[], clause: Clause): Clause[] {
  const { subject, verb } = clause;
  if (phraseAt(phrases, subject - 1).kind !== 'conjunction') return [clause];
  const { subject: first } = overPrepositions(phrases, subject - 2, verb) ?? { subject: -1 };
  const other = phraseAt(phrases, first);
  if (other.kind !== 'noun' || other.sentence !== phraseAt(phrases, verb).sentence) return [clause];
  if (phraseAt(phrases, first - 1).kind === 'verb') return [clause];
  // "the former mayor and current senator said": one determiner, one person.
  const isOne = isBare(tokens, phraseAt(phrases, subject)) && !isBare(tokens, other);
  if (isOne)
    return [
      { ...clause, subject: first },
      { verb, subject, rule: 'conjunct' },
    ];
  return [clause, { verb, subject: first, rule: 'conjunct' }];
}

function isBare(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const { classes } = tokenAt(tokens, first);
  const head = tokenAt(tokens, last);
  return (
    (classes & (WordClass.determiner | WordClass.number | WordClass.subjectPronoun)) === 0 &&
    (head.classes & WordClass.capital) === 0 &&
    !/[^s]s$/.test(head.lower)
  );
}

/** "…,” said Doe" and "Says Doe:": the subject follows a verb that follows a quotation or begins the sentence. */
function invertedSubject(tokens: readonly Token[], phrases: readonly Phrase[], verb: number): number {
  const phrase = phraseAt(phrases, verb);
  if (phrase.strength === 0 && phraseAt(phrases, verb - 1).kind !== 'quote') return -1;
  if (!followsQuoteOrStart(phrases, verb)) return -1;
  let at = verb + 1;
  // "“And the church,” put in the vicar": the small word belongs to the verb.
  if (phraseAt(phrases, at).kind === 'preposition' && isPhrasalCue(tokens, phrase.head)) at += 1;
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

/** Participles after a comma or preposition, infinitives, and verbs after "and" take a subject from before. */
function borrowedSubjects(phrases: readonly Phrase[], verb: number, carried: Carried): Clause[] {
  const phrase = phraseAt(phrases, verb);
  const before = phraseAt(phrases, verb - 1);
  if (carried.latest < 0) return participleBeforeSubject(phrases, verb);
  if (before.sentence !== phrase.sentence) return [];
  if (phrase.isInfinitive) return [{ verb, subject: carried.latest, rule: 'infinitive' }];
  const beyond = phraseAt(phrases, verb - 2);
  const afterComma = before.kind === 'comma' || beyond.kind === 'comma' || beyond.kind === 'quote';
  if (phrase.isParticiple && before.kind !== 'noun')
    return borrowed(verb, carried, 'participle', before.kind === 'comma' || before.kind === 'quote');
  if (before.kind === 'conjunction' || before.kind === 'quote')
    return borrowed(verb, carried, 'coordinate', afterComma);
  return [];
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

/** A relative clause speaks by its pronoun, and by the noun that the pronoun stands for. */
function withAntecedent(phrases: readonly Phrase[], verb: number, relative: number): Clause[] {
  let at = relative - 1;
  while (['comma', 'dash', 'adverb'].includes(phraseAt(phrases, at).kind)) at -= 1;
  if (phraseAt(phrases, at).kind === 'close')
    while (at > relative - 12 && phraseAt(phrases, at + 1).kind !== 'open') at -= 1;
  const antecedent = phraseAt(phrases, at);
  if (antecedent.kind !== 'noun' || antecedent.sentence !== phraseAt(phrases, relative).sentence)
    return phraseAt(phrases, relative).kind === 'wh' ? [{ verb, subject: relative, rule: 'relative' }] : [];
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

/** "described by her tutor, Jane Doe, as": a passive, or a participle without its auxiliary, speaks by its agent. */
function agentOf(tokens: readonly Token[], phrases: readonly Phrase[], verb: number): Clause[] {
  const phrase = phraseAt(phrases, verb);
  if (phrase.strength < 2) return [];
  const isPast = (tokenAt(tokens, phrase.head).classes & WordClass.past) !== 0;
  if (!phrase.isPassive && !(isPast && phrase.first === phrase.last)) return [];
  for (let at = verb + 1; at < verb + AGENT_REACH; at += 1) {
    const by = phraseAt(phrases, at);
    if (by.sentence !== phrase.sentence || by.kind === 'verb' || by.kind === 'stop') return [];
    if (by.kind !== 'preposition' || tokenAt(tokens, by.first).lower !== 'by') continue;
    return phraseAt(phrases, at + 1).kind === 'noun' ? [{ verb, subject: at + 1, rule: 'agent' }] : [];
  }
  return [];
}

const AGENT_REACH = 8;

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
  const labelled = phrase.kind === 'colon' ? labelSubject(tokens, phrases, at) : -1;
  if (labelled >= 0)
    clauses.push({
      verb: at,
      subject: sayerOf(tokens, phrases, labelled, clauses) ?? labelled,
      rule: 'label',
    });
}

/** "Doe issued this statement: “…”": whoever gives out what is said, says it. */
function sayerOf(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  said: number,
  clauses: readonly Clause[],
): number | undefined {
  if (!isNounOfSpeech(tokenAt(tokens, phraseAt(phrases, said).head).lower)) return undefined;
  const { kind, isPassive } = phraseAt(phrases, said - 1);
  if (kind !== 'verb' || isPassive) return undefined;
  return clauses.findLast(({ verb }) => verb === said - 1)?.subject;
}

/** "in the words of Jane Doe". */
function quotesWords(tokens: readonly Token[], of: number): boolean {
  const phrase = [-3, -2, -1].map((step) => tokenAt(tokens, of + step).lower).join(' ');
  return phrase === 'in the words';
}

/** "according to", "per", "in the words of": the preposition itself names a source. */
function reportsSource(tokens: readonly Token[], phrases: readonly Phrase[], at: number): boolean {
  const phrase = phraseAt(phrases, at);
  const word = tokenAt(tokens, phrase.first).lower;
  if (word === 'per') return true;
  if (word === 'of') return quotesWords(tokens, phrase.first);
  return word === 'to' && tokenAt(tokens, phrase.first - 1).lower === 'according';
}
