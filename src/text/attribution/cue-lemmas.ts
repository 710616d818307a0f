import { SPEECH_VERBS, JUDGEMENT_VERBS, THOUGHT_VERBS } from '../grammar/cue-verbs.ts';
import { NOMINAL_LEMMA } from '../grammar/nominal-cues.ts';
import { inflect } from '../grammar/inflection.ts';

/** The base forms of the cue verbs, in the order of their feature cells. */
export const CUE_LEMMAS: readonly string[] = [
  ...new Set(
    `${SPEECH_VERBS} ${JUDGEMENT_VERBS} ${THOUGHT_VERBS}`
      .split(' ')
      .map((entry) => inflect(entry.replace('~', '')).base),
  ),
  NOMINAL_LEMMA,
];

const indices = new Map(CUE_LEMMAS.map((lemma, index) => [lemma, index + 1]));

/** The cell of a base form; 0 for any verb that is no cue. */
export function cueLemmaIndex(lemma: string): number {
  return indices.get(lemma) ?? 0;
}
