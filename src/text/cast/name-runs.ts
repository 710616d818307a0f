import { type Token, tokenAt } from '../grammar/token.ts';
import { WordClass } from '../grammar/word-class.ts';
import { isBodyWord } from './body-words.ts';
import { pronounOfGivenName } from './given-names.ts';
import { isListedRole, isPlural } from './noun-families.ts';
import { isPlaceName } from './places.ts';
import { isPartOfName, isTitle } from './titles.ts';

/** A run of capitalised words that is a name, without the titles before it; token indices, `last` inclusive. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  /** Where the name begins as it is best given: "Prince Faisal", "Pope Francis" take their title along. */
  readonly start: number;
  readonly end: number;
  /** Its words in lower case. */
  readonly words: readonly string[];
  readonly titles: readonly string[];
  /** A title alone ("Prince said"): a name only where somebody is called so. */
  readonly isBareTitle: boolean;
}

const CONNECTORS = new Set(
  "de da del della der den di du do dos das el la le van von zu zur ter ten te bin ibn bint ben af ap wa y e 't ’t".split(
    ' ',
  ),
);
/** Letters after a name; "Jr." and "III" belong to it, these do not. */
const POST_NOMINALS = new Set('kc qc mp msp mep ms obe mbe cbe phd md m.d. ph.d. esq esq. cpa rn'.split(' '));

const NOT_NAME =
  WordClass.determiner |
  WordClass.preposition |
  WordClass.conjunction |
  WordClass.subjectPronoun |
  WordClass.objectPronoun |
  WordClass.wh |
  WordClass.that |
  WordClass.time |
  WordClass.indefinite |
  WordClass.auxiliary |
  WordClass.adverb;

/** Every name between two token indices, `last` inclusive. */
export function nameRuns(tokens: readonly Token[], first: number, last: number): NameRun[] {
  const runs: NameRun[] = [];
  let at = first;
  while (at <= last) {
    const end = runEnd(tokens, at, last);
    if (end === at) {
      at += 1;
      continue;
    }
    runs.push(withoutTitles(tokens, at, end - 1));
    at = end;
  }
  return runs;
}

function runEnd(tokens: readonly Token[], from: number, last: number): number {
  let end = from;
  while (end <= last && isNameWord(tokens, end)) {
    end += 1;
    const connector = connectorEnd(tokens, end, last);
    if (connector > end) end = connector;
  }
  return end;
}

function isNameWord(tokens: readonly Token[], at: number): boolean {
  const { classes, lower } = tokenAt(tokens, at);
  if (/-year-olds?$/.test(lower)) return false;
  const isOpening = (classes & WordClass.initial) !== 0 && (classes & WordClass.verb) !== 0;
  return !isOpening && (classes & WordClass.capital) !== 0 && (classes & NOT_NAME) === 0;
}

/** "Ludwig van Beethoven": small words between capitalised ones, at most two. */
function connectorEnd(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at < last && at - from < 2 && isConnector(tokenAt(tokens, at))) at += 1;
  return at > from && isNameWord(tokens, at) ? at : from;
}

/** True for a small word of names: "van", "bin", "de". */
export function isParticle(lower: string): boolean {
  return CONNECTORS.has(lower);
}

function isConnector({ classes, lower }: Token): boolean {
  return (classes & WordClass.capital) === 0 && CONNECTORS.has(lower);
}

function withoutTitles(tokens: readonly Token[], first: number, last: number): NameRun {
  let end = last;
  while (end > first && POST_NOMINALS.has(tokenAt(tokens, end).lower)) end -= 1;
  const from = afterTitles(tokens, first, end);
  return runOf(tokens, first, from, end);
}

/** The run from `from` to `last`, with the titles that stand from `first`. */
function runOf(tokens: readonly Token[], first: number, from: number, last: number): NameRun {
  const titles: string[] = [];
  for (let at = first; at < from; at += 1)
    if (isTitle(tokenAt(tokens, at).lower)) titles.push(tokenAt(tokens, at).lower);
  const words: string[] = [];
  for (let at = from; at <= last; at += 1) words.push(tokenAt(tokens, at).lower);
  const before = tokenAt(tokens, from - 1);
  const takesTitle = from > first && isPartOfName(before.lower, from === last);
  return {
    first: from,
    last,
    start: takesTitle ? before.start : tokenAt(tokens, from).start,
    end: tokenAt(tokens, last).end,
    words,
    titles,
    isBareTitle: from === last && isOfficeAlone(tokenAt(tokens, from).lower, titles.length > 0),
  };
}

/** "the Prince", "General Manager". */
function isOfficeAlone(lower: string, isTitled: boolean): boolean {
  return isTitle(lower) || (isTitled && isListedRole(lower) && !isGivenAlone(lower));
}

/** "Planning Committee Chairman John Roe": the name begins after the last title; but "Martin Luther King Jr." is one name. */
function afterTitles(tokens: readonly Token[], first: number, last: number): number {
  let from = first;
  const isBody = isBodyWord(tokenAt(tokens, last).lower);
  const startsGiven = isGivenAlone(tokenAt(tokens, first).lower);
  for (let at = first; at < last; at += 1) {
    if (at === from ? leads(tokens, at) : !startsGiven && isOffice(tokenAt(tokens, at).lower, isBody))
      from = at + 1;
  }
  return from;
}

/** "Vessel Owners Association" has no owner in it. */
function isOffice(lower: string, isBody: boolean): boolean {
  return isTitle(lower) || (!isBody && isListedRole(lower) && !isPlural(lower));
}

/** A title before a name; a mere role ("Baker Mayfield") only where any word takes a capital, or before a given name. */
function leads(tokens: readonly Token[], at: number): boolean {
  const { lower, classes } = tokenAt(tokens, at);
  if (isGivenAlone(lower)) return false;
  if (isTitle(lower)) return true;
  if (!isListedRole(lower) && !isRoleAtStart(tokens, at)) return false;
  if (pronounOfGivenName(tokenAt(tokens, at + 1).lower) !== undefined) return true;
  const isPair = !isNameWord(tokens, at + 2);
  return (classes & WordClass.initial) !== 0 && !isPair;
}

/** "Commenter Paul Stoffregen", "Co-author Jin Park": a first word that ends as roles do, before a given name and another. */
function isRoleAtStart(tokens: readonly Token[], at: number): boolean {
  const { lower, classes } = tokenAt(tokens, at);
  if ((classes & WordClass.initial) === 0 || !isNameWord(tokens, at + 2)) return false;
  return lower.startsWith('co-') || /(?:[^e]er|[^o]or|ist|ian)$/.test(lower);
}

/** "Guy", "Dean", "Grace": given names that are titles or roles as well are names. */
function isGivenAlone(lower: string): boolean {
  return pronounOfGivenName(lower) !== undefined;
}

/** "Governor of Washington Chris Gregoire": the run from the given name on, where a place before it belongs to an office. */
export function afterPlace(tokens: readonly Token[], run: NameRun): NameRun {
  for (let at = run.first + 1; at < run.last; at += 1)
    if (isGivenAlone(tokenAt(tokens, at).lower)) return runOf(tokens, at, at, run.last);
  const fromSecond = run.last - run.first >= 2 && isPlaceName(run.words.slice(0, -2).join(' '));
  return fromSecond ? runOf(tokens, run.last - 1, run.last - 1, run.last) : run;
}

const THING_ENDING = /.{3}(?:tion|ment|ness|ism|ology|ware|ity|ists|ians)$/;

/** True where a word of the name says that it is no person's. */
export function looksLikeBody(run: NameRun): boolean {
  if (isPlaceName(run.words.join(' '))) return true;
  const last = run.words.at(-1) ?? '';
  const isMany = run.words.length > 1 && isListedRole(last) && isPlural(last);
  if (THING_ENDING.test(last) || (isMany && !isGivenAlone(run.words[0] ?? ''))) return true;
  return run.words.some(
    (word, at) => isBodyWord(word) && !(at === run.words.length - 1 && isSurname(run, word)),
  );
}

/** "Nora Church", "Tom Banks": some words of bodies are surnames after a given name. */
function isSurname({ words }: NameRun, word: string): boolean {
  return (
    words.length > 1 &&
    isGivenAlone(words[0] ?? '') &&
    /^(?:church|house|street|day|lake|park|west|north|east|post|bell|law|banks|mount|rivers|march|may|fox)$/.test(
      word,
    )
  );
}
