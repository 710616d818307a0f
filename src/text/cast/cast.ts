import { phraseAt, type Phrase } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import { tokenAt } from '../grammar/token.ts';
import { WordClass } from '../grammar/word-class.ts';
import { namedAppositive } from './apposition.ts';
import { commonOwner } from './common-owner.ts';
import { Evidence } from './evidence.ts';
import { isCreditLine } from './credits.ts';
import { type NameRun, nameRuns } from './name-runs.ts';
import { noteName, runOfOffice, speaksAt } from './naming.ts';
import type { Figure } from './person.ts';
import { ownerOfLaterName, pronounOwner, SINGULAR, theyOwner } from './pronouns.ts';
import { Roster } from './roster.ts';
import { isKin } from './titles.ts';
import { THEY, touch, type Walk } from './walk.ts';

/** The people of a text, and which of them each noun phrase means. */
export interface Cast {
  readonly figures: readonly Figure[];
  /** By phrase: the figure that it names or stands for, or -1. */
  readonly figureOfPhrase: Int32Array;
  /** By the phrase of a role that a name explains ("her mother, Fiona"): where that name ends. */
  readonly appositives: ReadonlyMap<number, number>;
}

/**
 * Walks a text once, and gathers who is who: names first, then pronouns and epithets from the names before them. `speakers` are
 * the phrases that speak a quotation, which makes people of names that nothing else vouches for.
 */
export function castOf(reading: Reading, speakers: ReadonlySet<number>): Cast {
  const figureOfPhrase = new Int32Array(reading.phrases.length).fill(-1);
  const walk: Walk = {
    reading,
    roster: new Roster(),
    recent: [],
    figureOfPhrase,
    appositives: new Map(),
    speakers,
    lowerWords: lowerWordsOf(reading),
    knowsThey: /they\/|binary|pronoun/.test(reading.text) && THEY.test(reading.text),
  };
  let paragraph = -1;
  let isCredit = false;
  reading.phrases.forEach((phrase, at) => {
    if (phrase.paragraph !== paragraph) isCredit = isCreditLine(reading.text, phrase.start);
    paragraph = phrase.paragraph;
    const figure = isCredit ? null : figureOf(walk, phrase, at);
    if (figure !== null) touch(walk, figure, at);
  });
  for (const at of speakers) if ((figureOfPhrase[at] ?? -1) < 0) ownerOfLaterName(walk, at);
  return { figures: walk.roster.figures, figureOfPhrase, appositives: walk.appositives };
}

function lowerWordsOf({ tokens }: Reading): Set<string> {
  const words = new Set<string>();
  for (const { classes, lower } of tokens)
    if (lower.length > 3 && (classes & (WordClass.capital | WordClass.initial)) === 0) words.add(lower);
  return words;
}

function figureOf(walk: Walk, phrase: Phrase, at: number): Figure | null {
  if (phrase.kind === 'wh') return relativeOwner(walk, at);
  if (phrase.kind !== 'noun') return null;
  const word = tokenAt(walk.reading.tokens, phrase.first).lower;
  if (phrase.first === phrase.last) {
    if (SINGULAR.has(word)) return pronounOwner(walk, phrase, at, word);
    if (word === 'they' || word === 'them') return theyOwner(walk, word);
  }
  if (!hasCapital(walk.reading, phrase)) return commonOwner(walk, phrase, at);
  return nameOwner(walk, phrase, at);
}

function nameOwner(walk: Walk, phrase: Phrase, at: number): Figure | null {
  const runs = nameRuns(walk.reading.tokens, phrase.first, phrase.last);
  const found = runs.pop();
  for (const run of runs) if (!run.isBareTitle) noteName(walk, run, at, false);
  if (found === undefined) return commonOwner(walk, phrase, at);
  const run = runOfOffice(walk.reading, found, at);
  const isHead = tokenAt(walk.reading.tokens, phrase.head).classes & WordClass.capital;
  if (run.isBareTitle) return bareTitleOwner(walk, run, phrase, at);
  if (isHead === 0) {
    const owner = noteName(walk, run, at, false);
    if (isOwnerOfKin(walk.reading, run, phrase)) owner.evidence |= Evidence.age;
    return commonOwner(walk, phrase, at);
  }
  const speaks = walk.speakers.has(at) || speaksAt(walk.reading, at);
  return namedAppositive(walk, run, at) ?? noteName(walk, run, at, speaks);
}

const LATEST = 24;

/** "Prince said", of Nora Prince; "the President", of one who was called so. */
function bareTitleOwner(walk: Walk, run: NameRun, phrase: Phrase, at: number): Figure | null {
  if (run.last !== phrase.head) return commonOwner(walk, phrase, at);
  const called = walk.roster.calledByTitle(run);
  if (called !== null) return called;
  const word = run.words[0] ?? '';
  const isCalled = ({ titles, roles }: Figure) => titles.has(word) || roles.has(word);
  const figure =
    walk.recent.findLast(isCalled) ?? walk.roster.figures.slice(-LATEST).findLast(isCalled) ?? null;
  if (figure === null) return commonOwner(walk, phrase, at);
  figure.epithets.push({ start: phrase.start, end: phrase.end });
  return figure;
}

/** "Hale’s widow": whoever has one is a person. */
function isOwnerOfKin({ tokens }: Reading, run: NameRun, phrase: Phrase): boolean {
  const isOwner = (tokenAt(tokens, run.last + 1).classes & WordClass.possessive) !== 0;
  return isOwner && isKin(tokenAt(tokens, phrase.head).lower);
}

/** Most noun phrases hold no name, and need no search for one. */
function hasCapital(reading: Reading, phrase: Phrase): boolean {
  for (let at = phrase.first; at <= phrase.last; at += 1)
    if ((tokenAt(reading.tokens, at).classes & WordClass.capital) !== 0) return true;
  return false;
}

/** "who" stands for the one named or described right before it. */
function relativeOwner({ reading, recent }: Walk, at: number): Figure | null {
  const last = recent.at(-1);
  const relative = phraseAt(reading.phrases, at);
  if (last === undefined || tokenAt(reading.tokens, relative.first).lower !== 'who') return null;
  const gap = reading.text.slice(last.lastMention.end, relative.start);
  return /^[\s,–—-]{1,4}$/.test(gap) ? last : null;
}
