import { type Phrase, phraseAt } from './phrase.ts';

/** A subject and how it was found, or `null`. */
export interface FoundSubject {
  readonly subject: number;
  readonly rule: 'direct' | 'overPreposition' | 'overApposition' | 'relative';
}

const LOOK_BACK = 30;

/** The subject to the left of the verb phrase at `verb`, within its sentence. */
export function subjectBefore(phrases: readonly Phrase[], verb: number): FoundSubject | null {
  const before = skipBack(phrases, verb - 1, verb);
  const phrase = inSentence(phrases, before, verb);
  if (phrase === null) return null;
  if (phrase.kind === 'wh' || phrase.kind === 'that') return { subject: before, rule: 'relative' };
  if (phrase.kind === 'noun') return overOpenAside(phrases, overPrepositions(phrases, before, verb), verb);
  if (phrase.kind !== 'comma' && phrase.kind !== 'dash') return null;
  return overApposition(phrases, before, verb) ?? overBrackets(phrases, before, verb);
}

/** "Sen. Jane Doe (D-Ohio), said": a comma after the brackets, and none before them. */
function overBrackets(phrases: readonly Phrase[], comma: number, verb: number): FoundSubject | null {
  if (phraseAt(phrases, comma - 1).kind !== 'close') return null;
  const noun = skipBack(phrases, comma - 1, verb);
  return inSentence(phrases, noun, verb)?.kind === 'noun' ? overPrepositions(phrases, noun, verb) : null;
}

/** "Jane Doe, the director of the trust said": the comma that ends the aside is left out; "Jane Doe, the report said, was" has it. */
function overOpenAside(
  phrases: readonly Phrase[],
  found: FoundSubject | null,
  verb: number,
): FoundSubject | null {
  if (
    found === null ||
    found.rule !== 'overPreposition' ||
    phraseAt(phrases, found.subject - 1).kind !== 'comma'
  )
    return found;
  const name = phraseAt(phrases, found.subject - 2);
  const opens = phraseAt(phrases, found.subject - 3).sentence !== name.sentence;
  const { sentence } = phraseAt(phrases, verb);
  if (
    name.kind !== 'noun' ||
    name.first === name.last ||
    name.sentence !== sentence ||
    !opens ||
    phraseAt(phrases, verb + 1).kind === 'comma'
  )
    return found;
  return { subject: found.subject - 2, rule: 'overApposition' };
}

function inSentence(phrases: readonly Phrase[], at: number, anchor: number): Phrase | null {
  const phrase = phraseAt(phrases, at);
  return at >= 0 && phrase.sentence === phraseAt(phrases, anchor).sentence ? phrase : null;
}

/** Steps left over adverbs, days ("on Monday"), and bracketed asides. */
function skipBack(phrases: readonly Phrase[], from: number, anchor: number): number {
  let at = from;
  while (at >= 0 && anchor - at < LOOK_BACK) {
    const kind = phraseAt(phrases, at).kind;
    // "the group on Monday said": the day with its preposition.
    if (kind === 'time' && phraseAt(phrases, at - 1).kind === 'preposition' && at - 2 >= 0) at -= 2;
    else if (kind === 'adverb' || kind === 'time') at -= 1;
    else if (kind === 'close') at = openingOf(phrases, at) - 1;
    else break;
  }
  return at;
}

function openingOf(phrases: readonly Phrase[], close: number): number {
  const { sentence } = phraseAt(phrases, close);
  for (let at = close - 1; at > close - LOOK_BACK && at >= 0; at -= 1) {
    const phrase = phraseAt(phrases, at);
    if (phrase.sentence !== sentence) break;
    if (phrase.kind === 'open') return at;
  }
  return close;
}

/** "the head of the group said": back to the noun before the first preposition of the chain. */
export function overPrepositions(
  phrases: readonly Phrase[],
  noun: number,
  verb: number,
): FoundSubject | null {
  if (phraseAt(phrases, noun).isSubjectPronoun) return { subject: noun, rule: 'direct' };
  let subject = noun;
  let rule: FoundSubject['rule'] = 'direct';
  while (phraseAt(phrases, subject - 1).kind === 'preposition' && subject - 2 >= 0) {
    const outer = overReduced(phrases, skipBack(phrases, subject - 2, verb));
    const phrase = inSentence(phrases, outer, verb);
    if (phrase === null || phrase.kind !== 'noun') {
      // "In Ohio Smith said": a preposition with nothing before it leaves its noun the only candidate.
      return { subject, rule: 'overPreposition' };
    }
    subject = outer;
    rule = 'overPreposition';
  }
  return { subject, rule };
}

/** "A letter seen by the paper says": a participle between a noun and a preposition only describes the noun. */
function overReduced(phrases: readonly Phrase[], at: number): number {
  const phrase = phraseAt(phrases, at);
  if (phrase.kind !== 'verb' || !phrase.isReduced || phrase.strength === 3) return at;
  const noun = phraseAt(phrases, at - 1);
  return noun.kind === 'noun' && noun.sentence === phrase.sentence && !noun.isSubjectPronoun ? at - 1 : at;
}

/**
 * "Jane Doe, who runs the shelter, said": back over what stands between two commas (or dashes) to the noun before
 * the first. Several asides in a row are stepped over together.
 */
function overApposition(phrases: readonly Phrase[], comma: number, verb: number): FoundSubject | null {
  const { kind, sentence } = phraseAt(phrases, comma);
  let best: FoundSubject | null = null;
  let hasQuote = false;
  for (let at = comma - 1; at > comma - LOOK_BACK && at > 0; at -= 1) {
    const phrase = phraseAt(phrases, at);
    if (phrase.sentence !== sentence) break;
    hasQuote ||= phrase.kind === 'quote';
    if (phrase.kind !== kind) continue;
    // "Doe - who had called it “a trap” - said": a quotation may stand in a relative aside, in no other.
    if (hasQuote && phraseAt(phrases, at + 1).kind !== 'wh') break;
    const noun = skipBack(phrases, at - 1, verb);
    if (inSentence(phrases, noun, verb)?.kind !== 'noun') continue;
    if (!opensAside(phrases, at + 1)) continue;
    const found = overPrepositions(phrases, noun, verb);
    if (best !== null && isOccasion(phrases, found?.subject ?? noun)) break;
    if (found !== null) best = { subject: found.subject, rule: 'overApposition' };
    if (!isAsideItself(phrases, found?.subject ?? noun) && !isWithinRelative(phrases, found?.subject ?? noun))
      break;
  }
  return best === null ? null : overEarlierAside(phrases, best, verb);
}

/** "Ann Doe, the head of the trust -- which owns it -- said": between dashes there may stand an aside to an aside. */
function overEarlierAside(phrases: readonly Phrase[], found: FoundSubject, verb: number): FoundSubject {
  const comma = found.subject - 1;
  const name = phraseAt(phrases, comma - 1);
  const own = phraseAt(phrases, found.subject);
  if (phraseAt(phrases, comma).kind !== 'comma' || name.kind !== 'noun') return found;
  if (name.sentence !== phraseAt(phrases, verb).sentence || own.sentence !== name.sentence) return found;
  if (phraseAt(phrases, comma - 2).kind === 'verb' || isOccasion(phrases, comma - 1)) return found;
  return { ...found, subject: comma - 1 };
}

/** "In an interview, Jane Doe, a poet, said", "Speaking on the show, Jane Doe": what opens a sentence with a preposition does not speak. */
function isOccasion(phrases: readonly Phrase[], noun: number): boolean {
  const { sentence } = phraseAt(phrases, noun);
  if (phraseAt(phrases, noun - 1).kind !== 'preposition') return false;
  for (let at = noun - 2; at > noun - LOOK_BACK && phraseAt(phrases, at).sentence === sentence; at -= 1) {
    const { kind, isParticiple } = phraseAt(phrases, at);
    const opens = kind === 'preposition' || kind === 'adverb' || kind === 'time' || isParticiple;
    if (!opens) return false;
  }
  return phraseAt(phrases, noun - 1).sentence === sentence;
}

/** What may begin an aside: a noun, a relative, a preposition, a participle, never a finite verb or a conjunction. */
function opensAside(phrases: readonly Phrase[], at: number): boolean {
  const phrase = phraseAt(phrases, at);
  if (phrase.kind === 'verb') return phrase.isParticiple || !phrase.isInfinitive;
  return phrase.kind !== 'conjunction' && phrase.kind !== 'quote';
}

/** "Doe, who stood by the fence with her son, Ivo, said": the fence is within the relative clause, which a comma opens. */
function isWithinRelative(phrases: readonly Phrase[], noun: number): boolean {
  const { sentence } = phraseAt(phrases, noun);
  for (let at = noun - 1; at > noun - LOOK_BACK && phraseAt(phrases, at).sentence === sentence; at -= 1) {
    const { kind } = phraseAt(phrases, at);
    if (kind === 'wh') return phraseAt(phrases, at - 1).kind === 'comma';
    if (!IN_RELATIVE.has(kind)) return false;
  }
  return false;
}

const IN_RELATIVE: ReadonlySet<Phrase['kind']> = new Set(['noun', 'verb', 'preposition', 'adverb', 'time']);

/** A noun right after another comma may be part of an earlier aside: "Doe, a poet, mother of two, said". */
function isAsideItself(phrases: readonly Phrase[], noun: number): boolean {
  const before = phraseAt(phrases, noun - 1);
  return (
    before.kind === 'comma' || (before.kind === 'preposition' && phraseAt(phrases, noun - 2).kind === 'comma')
  );
}
