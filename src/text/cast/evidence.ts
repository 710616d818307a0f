import { pronounOfGivenName } from './given-names.ts';
import type { Figure } from './person.ts';

/** What a text may say that makes a name a person's, a bit each. */
export const Evidence = {
  /** "Mr", "Senator". */
  title: 1,
  /** An age, or a place in a family. */
  age: 2,
  /** What only people do: "smiled", "died". */
  human: 4,
  /** A role before or after it: "the actor …", "…, a farmer". */
  role: 8,
  /** ", who". */
  who: 16,
  speech: 32,
  /** "he" or "she" went back to it. */
  pronoun: 64,
  /** Written with a capital where not every word is. */
  inside: 128,
  /** A word of it stands elsewhere without a capital: "the Assembly", "an assembly". */
  thing: 256,
} as const;

const ENOUGH = Evidence.title | Evidence.age | Evidence.human;
const SOME = Evidence.role | Evidence.who | Evidence.speech | Evidence.pronoun;

const SPOKEN = Evidence.speech | Evidence.pronoun;

/**
 * Whether what the text says of a name suffices to call it a person's: for one word alone more is asked than for two, and for one
 * that only ever begins a sentence most.
 */
export function isPerson({ words, evidence, isGroup, pronouns }: Figure): boolean {
  if (words.length === 0 || (evidence & ENOUGH) !== 0) return true;
  if (isGroup) return false;
  const isGiven = pronounOfGivenName(words[0] ?? '') !== undefined;
  if (words.length > 1) {
    const isMere = (evidence & SOME) === Evidence.pronoun && pronouns.size < 2;
    return isGiven || ((evidence & SOME) !== 0 && !isMere && (evidence & Evidence.thing) === 0);
  }
  if ((evidence & Evidence.thing) !== 0 && !isGiven) return false;
  if ((evidence & Evidence.inside) === 0)
    return isGiven ? (evidence & SOME) !== 0 : (evidence & SPOKEN) === SPOKEN;
  return (
    (evidence & SOME) !== 0 &&
    (isGiven || (evidence & SOME) !== Evidence.pronoun) &&
    !isLoneSpeech(evidence, isGiven)
  );
}

/** A single word that speaks and does nothing else may be a firm or a paper as well. */
function isLoneSpeech(evidence: number, isGiven: boolean): boolean {
  return !isGiven && (evidence & SOME) === Evidence.speech;
}
