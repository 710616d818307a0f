import { CueStrength } from './lexicon.ts';
import { type Token, tokenAt } from './token.ts';
import { WordClass } from './word-class.ts';

/** Nouns for an act of speech or judgement, which speak by their possessor: "his claim that", "Doe’s warning of". */
const NOUNS = new Set(
  (
    'claim claims assertion assertions statement statements remark remarks comment comments suggestion insistence contention argument accusation ' +
    'accusations allegation allegations charge conclusion pledge promise vow warning warnings admission declaration announcement description ' +
    'characterization characterisation question answer reply response call calls prediction complaint declarations belief view observation proposal ' +
    'words motto mantra message chant chants suggestions slogan phrase quip boast joke rallying refrain verdict denunciation criticism dismissal prescription appeal plea'
  ).split(' '),
);

/** The base form under which all nouns of speech are counted. */
export const NOMINAL_LEMMA = 'claim (noun)';

/** True for a noun for what somebody says: "statement", "answer". */
export function isNounOfSpeech(lower: string): boolean {
  return NOUNS.has(lower);
}

const POSSESSIVES = new Set(['his', 'her', 'their', 'my', 'our', 'its']);
const PREPOSITIONS = new Set(['of', 'for', 'about', 'to', 'on']);

/** What the possessive and its noun add up to: the token after the possessor, and how far the noun says that it spoke. */
export interface NominalCue {
  readonly possessorEnd: number;
  readonly strength: number;
}

/** Reads the noun phrase from `from` to before `end` as a possessor and what it said; `null` where it is none. */
export function nominalCue(tokens: readonly Token[], from: number, end: number): NominalCue | null {
  if (end - from < 2 || !NOUNS.has(tokenAt(tokens, end - 1).lower)) return null;
  const strength = strengthBefore(tokens, end);
  if (strength === CueStrength.none) return null;
  if (POSSESSIVES.has(tokenAt(tokens, from).lower)) return { possessorEnd: from + 1, strength };
  for (let at = end - 2; at > from; at -= 1)
    if ((tokenAt(tokens, at).classes & WordClass.possessive) !== 0) return { possessorEnd: at, strength };
  return null;
}

/** A clause or a quotation that follows is what was said; "of" and the like may lead to it. */
function strengthBefore(tokens: readonly Token[], at: number): number {
  const next = tokenAt(tokens, at);
  if ((next.classes & (WordClass.that | WordClass.quote)) !== 0) return CueStrength.speech;
  if ((next.classes & WordClass.be) !== 0 && saysSo(tokens, at)) return CueStrength.speech;
  if (!PREPOSITIONS.has(next.lower)) return CueStrength.none;
  for (let step = 1; step <= REACH; step += 1) {
    const { classes } = tokenAt(tokens, at + step);
    if ((classes & WordClass.quote) !== 0) return CueStrength.judgement;
    if ((classes & (WordClass.verb | WordClass.auxiliary | WordClass.stop)) !== 0) break;
  }
  return CueStrength.none;
}

/** "Her answer was: “…”", "His slogan is “…”"; but "her answer was “late”" is somebody else's word for it. */
function saysSo(tokens: readonly Token[], be: number): boolean {
  const { classes } = tokenAt(tokens, be + 1);
  if ((classes & WordClass.that) !== 0) return true;
  if ((classes & WordClass.quote) !== 0) return OF_FEW_WORDS.has(tokenAt(tokens, be - 1).lower);
  return (classes & WordClass.colon) !== 0 && (tokenAt(tokens, be + 2).classes & WordClass.quote) !== 0;
}

const OF_FEW_WORDS = new Set(['slogan', 'motto', 'mantra', 'refrain', 'catchphrase', 'phrase']);

const REACH = 5;
