import { AUXILIARIES, BE_FORMS, COMMON_VERBS } from './common-verbs.ts';
import { JUDGEMENT_VERBS, SPEECH_VERBS, THOUGHT_VERBS } from './cue-verbs.ts';
import * as words from './function-words.ts';
import { inflect } from './inflection.ts';
import { WordClass } from './word-class.ts';

/** How far a verb by itself says that somebody spoke. */
export const CueStrength = { none: 0, thought: 1, judgement: 2, speech: 3 } as const;

/** What the lexicon knows of a lower-case form. */
export interface Entry {
  readonly classes: number;
  readonly strength: number;
  readonly lemma: string;
}

const UNKNOWN: Entry = { classes: 0, strength: 0, lemma: '' };

const entries = buildLexicon();

/** The entry of a lower-case form; an empty one for a word that is not listed. */
export function lookUp(lower: string): Entry {
  return entries.get(lower) ?? UNKNOWN;
}

function buildLexicon(): ReadonlyMap<string, Entry> {
  const lexicon = new Map<string, Entry>();
  addVerbs(lexicon, COMMON_VERBS, CueStrength.none);
  addVerbs(lexicon, THOUGHT_VERBS, CueStrength.thought);
  addVerbs(lexicon, JUDGEMENT_VERBS, CueStrength.judgement);
  addVerbs(lexicon, SPEECH_VERBS, CueStrength.speech);
  addWords(lexicon, AUXILIARIES, WordClass.auxiliary);
  addWords(lexicon, words.ADVERBS, WordClass.adverb);
  addWords(lexicon, words.TIME_WORDS, WordClass.time);
  addWords(lexicon, words.DETERMINERS, WordClass.determiner);
  addWords(lexicon, words.CONJUNCTIONS, WordClass.conjunction);
  addWords(lexicon, words.PREPOSITIONS, WordClass.preposition);
  addWords(lexicon, words.WH_PRONOUNS, WordClass.wh);
  addWords(lexicon, words.SUBJECT_PRONOUNS, WordClass.subjectPronoun);
  addWords(lexicon, words.OBJECT_PRONOUNS, WordClass.objectPronoun);
  addWords(lexicon, words.INDEFINITE_PRONOUNS, WordClass.indefinite);
  addWords(lexicon, 'that', WordClass.that);
  addWords(lexicon, 'to', WordClass.to | WordClass.preposition);
  addWords(lexicon, BE_FORMS, WordClass.auxiliary | WordClass.be);
  return lexicon;
}

function addWords(lexicon: Map<string, Entry>, list: string, classes: number): void {
  for (const word of list.split(' ')) lexicon.set(word, { classes, strength: 0, lemma: '' });
}

function addVerbs(lexicon: Map<string, Entry>, list: string, strength: number): void {
  for (const listed of list.split(' ')) {
    const nounLike = listed.startsWith('~');
    const forms = inflect(nounLike ? listed.slice(1) : listed);
    const add = (form: string, classes: number) =>
      lexicon.set(form, { classes: WordClass.verb | classes, strength, lemma: forms.base });
    add(forms.base, nounLike ? WordClass.nounLike : 0);
    add(forms.third, nounLike ? WordClass.nounLike : 0);
    add(forms.gerund, WordClass.gerund);
    for (const form of forms.past) add(form, WordClass.past);
  }
}
