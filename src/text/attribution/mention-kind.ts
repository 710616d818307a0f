import { NOMINAL_LEMMA } from '../grammar/nominal-cues.ts';
import { type Phrase, phraseAt } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import { tokenAt } from '../grammar/token.ts';
import { WordClass } from '../grammar/word-class.ts';
import { isGroupNoun, isRoleNoun } from '../cast/noun-families.ts';

/** The kinds of noun phrase that tell candidates apart, in the order of their feature cells. */
export const MENTION_KINDS = [
  'heOrShe',
  'they',
  'it',
  'firstOrSecond',
  'objectPronoun',
  'relative',
  'fullName',
  'singleName',
  'roleWithThe',
  'roleOther',
  'groupNoun',
  'the',
  'a',
  'possessed',
  'bare',
  'quantity',
] as const;

export type MentionKind = (typeof MENTION_KINDS)[number];

const PRONOUN_KINDS: Readonly<Record<string, MentionKind>> = {
  he: 'heOrShe',
  she: 'heOrShe',
  they: 'they',
  it: 'it',
  i: 'firstOrSecond',
  we: 'firstOrSecond',
  you: 'firstOrSecond',
  her: 'objectPronoun',
};

/** "his claim that". */
const POSSESSIVE_KINDS: Readonly<Record<string, MentionKind>> = {
  his: 'heOrShe',
  her: 'heOrShe',
  their: 'they',
  its: 'it',
  my: 'firstOrSecond',
  our: 'firstOrSecond',
};

/** The kind of the noun phrase (or relative pronoun) at an index. */
export function mentionKindOf(reading: Reading, index: number): MentionKind {
  const phrase = phraseAt(reading.phrases, index);
  if (phrase.kind === 'wh' || phrase.kind === 'that') return 'relative';
  const head = tokenAt(reading.tokens, phrase.head);
  const first = tokenAt(reading.tokens, phrase.first);
  if (phrase.first === phrase.last) {
    const speaksByNoun = phraseAt(reading.phrases, index + 1).lemma === NOMINAL_LEMMA;
    const pronoun = speaksByNoun ? POSSESSIVE_KINDS[first.lower] : PRONOUN_KINDS[first.lower];
    if (pronoun !== undefined) return pronoun;
    if ((first.classes & WordClass.objectPronoun) !== 0) return 'objectPronoun';
    if ((first.classes & (WordClass.determiner | WordClass.indefinite | WordClass.number)) !== 0)
      return 'quantity';
  }
  if ((head.classes & WordClass.capital) !== 0) return nameKind(reading, phrase);
  return commonKind(reading, phrase, first.lower, head.lower);
}

function nameKind(reading: Reading, phrase: Phrase): MentionKind {
  const before = tokenAt(reading.tokens, phrase.last - 1);
  return phrase.last > phrase.first && (before.classes & WordClass.capital) !== 0 ? 'fullName' : 'singleName';
}

function commonKind(reading: Reading, phrase: Phrase, first: string, head: string): MentionKind {
  if (isRoleNoun(head)) return first === 'the' ? 'roleWithThe' : 'roleOther';
  if (isGroupNoun(head)) return 'groupNoun';
  if (first === 'the') return 'the';
  if (first === 'a' || first === 'an') return 'a';
  const firstToken = tokenAt(reading.tokens, phrase.first);
  if ((firstToken.classes & WordClass.determiner) !== 0) return 'possessed';
  return (firstToken.classes & WordClass.number) !== 0 ? 'quantity' : 'bare';
}
