import { phraseAt } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import { tokenAt } from '../grammar/token.ts';
import { WordClass } from '../grammar/word-class.ts';
import type { Cast } from './cast.ts';
import { isGroupNoun, isPlural, isRoleNoun } from './noun-families.ts';

const PHRASES_BACK = 60;
const SENTENCES_BACK = 5;

/** The phrase that "it", "they", "which" or "who" stands for where it speaks, or -1. */
export function standsFor(reading: Reading, cast: Cast, at: number): number {
  const phrase = phraseAt(reading.phrases, at);
  if (phrase.kind === 'wh' || phrase.kind === 'that') return antecedentOfRelative(reading, at);
  const word = tokenAt(reading.tokens, phrase.first).lower;
  if (phrase.first !== phrase.last || (word !== 'it' && word !== 'they')) return -1;
  return latestSource(reading, cast, at, word === 'they');
}

/** "the department, which said": the noun before. */
function antecedentOfRelative(reading: Reading, at: number): number {
  for (const { verb } of reading.clausesBySubject[at] ?? [])
    for (const clause of reading.clausesByVerb[verb] ?? [])
      if (clause.rule === 'antecedent') return clause.subject;
  return -1;
}

/** The latest body (or, for "they", several people) before: a subject rather than another noun. */
function latestSource(reading: Reading, cast: Cast, at: number, isMany: boolean): number {
  const { sentence } = phraseAt(reading.phrases, at);
  let other = -1;
  for (let before = at - 1; before >= 0 && before > at - PHRASES_BACK; before -= 1) {
    const phrase = phraseAt(reading.phrases, before);
    if (sentence - phrase.sentence > SENTENCES_BACK) break;
    if (phrase.kind !== 'noun' || !isSource(reading, cast, before, isMany)) continue;
    if (reading.clausesBySubject[before] !== undefined) return before;
    if (other < 0) other = before;
  }
  return other;
}

function isSource(reading: Reading, cast: Cast, at: number, isMany: boolean): boolean {
  const phrase = phraseAt(reading.phrases, at);
  const head = tokenAt(reading.tokens, phrase.head);
  if ((head.classes & WordClass.capital) !== 0) {
    const figure = cast.figures[cast.figureOfPhrase[at] ?? -1];
    return figure !== undefined && figure.isGroup && !figure.isCertain;
  }
  if (isMany && isRoleNoun(head.lower)) return isPlural(head.lower);
  return isGroupNoun(head.lower) && (isMany || !isPlural(head.lower));
}
