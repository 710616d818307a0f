import type { Clause } from './clause.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { labelSubject } from './labels.ts';
import { isNounOfSpeech, NOMINAL_LEMMA } from './nominal-cues.ts';
import { borrowedSubjects, type Carried, carryOver, NOTHING_CARRIED } from './borrowed.ts';
import { invertedSubject } from './inverted.ts';
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

function clausesOfVerb(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  verb: number,
  carried: Carried,
): Clause[] {
  if (phraseAt(phrases, verb).lemma === NOMINAL_LEMMA) return possessorOf(phrases, verb);
  const inverted = invertedSubject(tokens, phrases, verb);
  if (inverted >= 0) return [{ verb, subject: inverted, rule: 'inverted' }];
  const borrowed = borrowedSubjects(tokens, phrases, verb, carried);
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
  // "Doe knocked a statement by Roe": what has an object is active.
  if (!phrase.isPassive && phraseAt(phrases, verb + 1).kind === 'noun') return [];
  for (let at = verb + 1; at < verb + AGENT_REACH; at += 1) {
    const by = phraseAt(phrases, at);
    if (by.sentence !== phrase.sentence || by.kind === 'verb' || by.kind === 'stop' || by.kind === 'that')
      return [];
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
