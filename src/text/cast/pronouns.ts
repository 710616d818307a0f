import { type Phrase, phraseAt } from '../grammar/phrase.ts';
import { tokenAt } from '../grammar/token.ts';
import { antecedentOf } from './antecedent.ts';
import { Evidence } from './evidence.ts';
import type { Figure } from './person.ts';
import { isSubjectAt, type Walk } from './walk.ts';

/** The pronouns that mean one person. */
export const SINGULAR: ReadonlySet<string> = new Set([
  'he',
  'she',
  'him',
  'her',
  'his',
  'himself',
  'herself',
]);

/** Whom "he" or "she" means; what they stand for is a person. */
export function pronounOwner(walk: Walk, phrase: Phrase, at: number, word: string): Figure | null {
  const gender = genderOfPronoun(word);
  const figure = antecedentOf(walk.recent, phrase, gender, isSubjectAt(walk.reading, at));
  if (figure === null) return null;
  take(figure, word, gender);
  return figure;
}

function genderOfPronoun(word: string): 'he' | 'she' {
  return word.startsWith('s') || word.startsWith('her') ? 'she' : 'he';
}

function take(figure: Figure, word: string, gender: 'he' | 'she'): void {
  figure.pronoun ??= gender;
  figure.isCertain = true;
  if (word !== 'his') figure.evidence |= Evidence.pronoun;
  figure.pronouns.add(word);
}

/** "they" of one person, where the text says that this is their pronoun. */
export function theyOwner({ recent }: Walk, word: string): Figure | null {
  const figure = recent.findLast(({ pronoun }) => pronoun === 'they') ?? null;
  figure?.pronouns.add(word);
  return figure;
}

/** "When he arrived, Smith …": a pronoun with nobody before it means the name soon after. */
export function ownerOfLaterName(walk: Walk, at: number): void {
  const { reading, figureOfPhrase, roster } = walk;
  const phrase = phraseAt(reading.phrases, at);
  const word = tokenAt(reading.tokens, phrase.first).lower;
  if (phrase.kind !== 'noun' || phrase.first !== phrase.last || !SINGULAR.has(word)) return;
  const gender = genderOfPronoun(word);
  for (let later = at + 1; later < at + WITHIN_PHRASES; later += 1) {
    if (phraseAt(reading.phrases, later).paragraph > phrase.paragraph + 2) return;
    const figure = roster.figures[figureOfPhrase[later] ?? -1];
    if (figure === undefined || !mayBePerson(figure)) continue;
    if (figure.pronoun !== null && figure.pronoun !== gender) continue;
    figureOfPhrase[at] = figure.index;
    return take(figure, word, gender);
  }
}

/** One whom something says to be a person, or a name in two words that is no body's and no place's. */
function mayBePerson({ words, isCertain, isGroup, isPlace }: Figure): boolean {
  return isCertain ? words.length > 0 : words.length > 1 && !isGroup && !isPlace;
}

const WITHIN_PHRASES = 40;
