import { type Token, tokenAt } from '../grammar/token.ts';
import { WordClass } from '../grammar/word-class.ts';
import { isBodyWord } from './body-words.ts';
import { pronounOfGivenName } from './given-names.ts';
import { isRoleNoun } from './noun-families.ts';
import { isTitle } from './titles.ts';

/** A run of capitalised words that is a name, without the titles before it; token indices, `last` inclusive. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Its words in lower case. */
  readonly words: readonly string[];
  readonly titles: readonly string[];
}

const CONNECTORS = new Set('de da del della der den di du el la le van von al bin ibn ben y e'.split(' '));

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
    const run = withoutTitles(tokens, at, end - 1);
    if (run !== null) runs.push(run);
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
  if ((classes & WordClass.capital) === 0) return false;
  return (
    (classes & NOT_NAME) === 0 ||
    (lower.length > 2 && /^(?:april|may|june|will|august)$/.test(lower) && isCapital(tokens, at + 1))
  );
}

function isCapital(tokens: readonly Token[], at: number): boolean {
  return (tokenAt(tokens, at).classes & WordClass.capital) !== 0;
}

/** "Ludwig van Beethoven": small words between capitalised ones, at most two. */
function connectorEnd(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at < last && at - from < 2 && CONNECTORS.has(tokenAt(tokens, at).lower) && !isCapital(tokens, at))
    at += 1;
  return at > from && isNameWord(tokens, at) ? at : from;
}

function withoutTitles(tokens: readonly Token[], first: number, last: number): NameRun | null {
  const from = afterTitles(tokens, first, last);
  if (from === last && isTitle(tokenAt(tokens, from).lower)) return null;
  const titles: string[] = [];
  for (let at = first; at < from; at += 1)
    if (isTitle(tokenAt(tokens, at).lower)) titles.push(tokenAt(tokens, at).lower);
  const words: string[] = [];
  for (let at = from; at <= last; at += 1) words.push(tokenAt(tokens, at).lower);
  return {
    first: from,
    last,
    start: tokenAt(tokens, from).start,
    end: tokenAt(tokens, last).end,
    words,
    titles,
  };
}

/** "Planning Committee Chairman John Roe": the name begins after the last title; but "Martin Luther King Jr." is one name. */
function afterTitles(tokens: readonly Token[], first: number, last: number): number {
  let from = first;
  const startsGiven = pronounOfGivenName(tokenAt(tokens, first).lower) !== undefined;
  for (let at = first; at < last; at += 1) {
    const { lower } = tokenAt(tokens, at);
    if ((isTitle(lower) || isRoleNoun(lower)) && (at === from || !startsGiven)) from = at + 1;
  }
  return from;
}

/** True where a word of the name says that it is no person's. */
export function looksLikeBody(run: NameRun): boolean {
  return run.words.some(isBodyWord);
}
