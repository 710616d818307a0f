import { NOMINAL_LEMMA } from '../grammar/nominal-cues.ts';
import { type Phrase, phraseAt } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import { type Token, tokenAt } from '../grammar/token.ts';
import { WordClass } from '../grammar/word-class.ts';
import { isGroupNoun, isRoleNoun } from './noun-families.ts';
import { strengthOf } from '../attribution/quote-context.ts';

const WORDLESS =
  WordClass.determiner | WordClass.number | WordClass.time | WordClass.adverb | WordClass.otherMark;
/** Endings of nouns for people: "respondents", "a ferrier", "the Liberians"; not "statement". */
const HUMAN = /(?:[^aeiou]er|or|ist|ian|ant|eer|[^m]ent|ee)s?$/;

const NO_NOUN = /^(?:yes|no|ok|okay|latest)$/;

/**
 * Whether a phrase can be a speaker at all: a person, a body, a role, a document. A thing can only where an active verb of speech has
 * it for its subject ("a sign reads"); a number, a day and "yes" never.
 */
export function canSpeak(reading: Reading, at: number): boolean {
  const { phrases, tokens } = reading;
  const phrase = phraseAt(phrases, at);
  const head = tokenAt(tokens, phrase.head);
  if (phrase.kind === 'wh') return head.lower === 'who';
  if ((head.classes & (WordClass.subjectPronoun | WordClass.indefinite)) !== 0) return head.lower !== 'it';
  if ((head.classes & WordClass.capital) !== 0) return !NO_NOUN.test(head.lower);
  if (isGroupNoun(head.lower) || isRoleNoun(head.lower)) return true;
  if (isNumberedName(tokens, phrase) || /-year-olds?$/.test(head.lower)) return true;
  // "his claim that": the possessor of a noun of speech speaks by it.
  if (phraseAt(phrases, at + 1).lemma === NOMINAL_LEMMA) return true;
  if ((head.classes & WORDLESS) !== 0 || !isNoun(head))
    return speaksAlone(head) && isActiveSubject(reading, at);
  return isActiveSubject(reading, at) || HUMAN.test(head.lower);
}

/** "Number 10", "Channel 4". */
function isNumberedName(tokens: readonly Token[], { first, last }: Phrase): boolean {
  if (last === first || (tokenAt(tokens, last).classes & WordClass.number) === 0) return false;
  return (tokenAt(tokens, last - 1).classes & WordClass.capital) !== 0;
}

function isNoun({ lower }: Token): boolean {
  return /^\p{L}{2,}/u.test(lower) && !NO_NOUN.test(lower);
}

/** "one", "many", "another" speak where a verb says so. */
function speaksAlone({ lower }: Token): boolean {
  return /^(?:one|two|three|another|many|some|most|several|both|others|few|all)$/.test(lower);
}

function isActiveSubject(reading: Reading, at: number): boolean {
  return (reading.clausesBySubject[at] ?? []).some((clause) => {
    const verb = phraseAt(reading.phrases, clause.verb);
    return clause.rule !== 'label' && !verb.isPassive && strengthOf(reading, clause) >= 2;
  });
}
