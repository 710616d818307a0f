import { phraseAt, type Phrase } from '../grammar/phrase.ts';
import { mentionStart, type Reading } from '../grammar/reading.ts';
import { tokenAt } from '../grammar/token.ts';
import { WordClass } from '../grammar/word-class.ts';
import { strengthOf } from '../attribution/quote-context.ts';
import { antecedentOf } from './antecedent.ts';
import { epithetOwner } from './epithet.ts';
import { looksLikeBody, type NameRun, nameRuns } from './name-runs.ts';
import { isRoleNoun } from './noun-families.ts';
import type { Figure } from './person.ts';
import { pronounOfGivenName } from './given-names.ts';
import { Roster } from './roster.ts';
import { pronounOfNoun } from './titles.ts';

/** The people of a text, and which of them each noun phrase means. */
export interface Cast {
  readonly figures: readonly Figure[];
  /** By phrase: the figure that it names or stands for, or -1. */
  readonly figureOfPhrase: Int32Array;
}

const SINGULAR = new Set(['he', 'she', 'him', 'her', 'himself', 'herself']);

/**
 * Walks a text once, and gathers who is who: names first, then pronouns and epithets from the names before them. `speakers` are
 * the phrases that speak a quotation, which makes people of names that nothing else vouches for.
 */
export function castOf(reading: Reading, speakers: ReadonlySet<number>): Cast {
  const roster = new Roster();
  const figureOfPhrase = new Int32Array(reading.phrases.length).fill(-1);
  const recent: Figure[] = [];
  reading.phrases.forEach((phrase, at) => {
    const figure = figureOf(reading, roster, recent, phrase, at, speakers.has(at));
    if (figure === null) return;
    figureOfPhrase[at] = figure.index;
    touch(reading, recent, figure, phrase, at);
  });
  return { figures: roster.figures, figureOfPhrase };
}

function figureOf(
  reading: Reading,
  roster: Roster,
  recent: readonly Figure[],
  phrase: Phrase,
  at: number,
  speaks: boolean,
): Figure | null {
  if (phrase.kind === 'wh') return relativeOwner(reading, recent, at);
  if (phrase.kind !== 'noun') return null;
  const word = tokenAt(reading.tokens, phrase.first).lower;
  if (phrase.first === phrase.last && SINGULAR.has(word))
    return pronounOwner(reading, recent, phrase, at, word);
  if (!hasCapital(reading, phrase)) return commonOwner(reading, recent, phrase, at);
  const runs = nameRuns(reading.tokens, phrase.first, phrase.last);
  const last = runs.at(-1);
  for (const run of runs.slice(0, -1)) noteName(reading, roster, recent, run, phrase, false);
  if (last === undefined) return commonOwner(reading, recent, phrase, at);
  const isHead = last.last === phrase.head;
  const figure = noteName(reading, roster, recent, last, phrase, isHead && (speaks || speaksAt(reading, at)));
  noteApposition(reading, figure, at);
  return isHead ? figure : commonOwner(reading, recent, phrase, at);
}

/** Most noun phrases hold no name, and need no search for one. */
function hasCapital(reading: Reading, phrase: Phrase): boolean {
  for (let at = phrase.first; at <= phrase.last; at += 1)
    if ((tokenAt(reading.tokens, at).classes & WordClass.capital) !== 0) return true;
  return false;
}

function speaksAt(reading: Reading, at: number): boolean {
  return (reading.clausesBySubject[at] ?? []).some((clause) => strengthOf(reading, clause) === 3);
}

/** Adds a mention by name, and what its surroundings say of the figure. */
function noteName(
  reading: Reading,
  roster: Roster,
  recent: readonly Figure[],
  run: NameRun,
  phrase: Phrase,
  speaks: boolean,
): Figure {
  const figure = roster.figureFor(run);
  figure.mentions.push({ start: run.start, end: run.end });
  for (const title of run.titles) figure.titles.add(title);
  const before = run.first - run.titles.length - 1;
  const role = before >= phrase.first ? tokenAt(reading.tokens, before).lower : '';
  if (isRoleNoun(role)) {
    figure.roles.add(role);
    figure.pronoun ??= pronounOfNoun(role);
  }
  const isBody = looksLikeBody(run) || isAcronym(reading, run) || followsThe(reading, run);
  if (isPersonal(run, role) || (speaks && !isBody)) figure.isCertain = true;
  if (isBody && !figure.isCertain) figure.isGroup = true;
  if (recent.includes(figure)) figure.lastMention = { start: run.start, end: run.end };
  return figure;
}

function isPersonal(run: NameRun, role: string): boolean {
  if (run.titles.length > 0 || isRoleNoun(role))
    return !looksLikeBody(run) || run.titles.some((title) => title.endsWith('.'));
  return run.words.length > 1 && pronounOfGivenName(run.words[0] ?? '') !== undefined && !looksLikeBody(run);
}

function isAcronym(reading: Reading, run: NameRun): boolean {
  return run.words.length === 1 && /^[A-Z]{2,}$/.test(reading.text.slice(run.start, run.end));
}

function followsThe(reading: Reading, run: NameRun): boolean {
  return tokenAt(reading.tokens, run.first - run.titles.length - 1).lower === 'the';
}

/** ", 46," and ", a senator from Ohio," after a name make it a person's, and give the person a role. */
function noteApposition(reading: Reading, figure: Figure, at: number): void {
  if (phraseAt(reading.phrases, at + 1).kind !== 'comma') return;
  const next = phraseAt(reading.phrases, at + 2);
  if (next.kind !== 'noun') return;
  const head = tokenAt(reading.tokens, next.head);
  const isAge =
    next.first === next.last &&
    /^\d{1,2}$/.test(head.lower) &&
    phraseAt(reading.phrases, at + 3).kind === 'comma';
  if (isAge) figure.isCertain = true;
  if (!isRoleNoun(head.lower) || (head.classes & WordClass.capital) !== 0) return;
  figure.isCertain = true;
  figure.roles.add(head.lower);
  figure.pronoun ??= pronounOfNoun(head.lower);
}

function pronounOwner(
  reading: Reading,
  recent: readonly Figure[],
  phrase: Phrase,
  at: number,
  word: string,
): Figure | null {
  const gender = word === 'he' || word === 'him' || word === 'himself' ? 'he' : 'she';
  const isSubject = reading.clausesBySubject[at] !== undefined;
  const figure = antecedentOf(recent, phrase, gender, isSubject);
  if (figure === null) return null;
  figure.pronoun ??= gender;
  figure.isCertain = true;
  figure.pronouns.add(word);
  return figure;
}

/** "the 46-year-old actress", or "the senator" of one who was called a senator. */
function commonOwner(reading: Reading, recent: readonly Figure[], phrase: Phrase, at: number): Figure | null {
  const figure = epithetOwner(reading, recent, phrase, at);
  if (figure !== null) figure.epithets.push({ start: mentionStart(reading, at), end: phrase.end });
  return figure;
}

/** "who" stands for the name right before it. */
function relativeOwner(reading: Reading, recent: readonly Figure[], at: number): Figure | null {
  const last = recent.at(-1);
  const relative = phraseAt(reading.phrases, at);
  if (last === undefined || tokenAt(reading.tokens, relative.first).lower !== 'who') return null;
  const gap = reading.text.slice(last.lastMention.end, relative.start);
  return /^[\s,–—-]{1,4}$/.test(gap) ? last : null;
}

/** Moves a figure to the end of the recent ones, of which there are never many. */
function touch(reading: Reading, recent: Figure[], figure: Figure, phrase: Phrase, at: number): void {
  const place = recent.indexOf(figure);
  if (place >= 0) recent.splice(place, 1);
  recent.push(figure);
  if (recent.length > MOST_RECENT) recent.shift();
  const isSubject = reading.clausesBySubject[at] !== undefined && !phraseIsObject(reading, at);
  figure.lastWasSubject = isSubject || (figure.lastSentence === phrase.sentence && figure.lastWasSubject);
  figure.lastSentence = phrase.sentence;
  figure.lastParagraph = phrase.paragraph;
  if (phrase.kind === 'noun') figure.lastMention = { start: phrase.start, end: phrase.end };
}

const MOST_RECENT = 16;

function phraseIsObject(reading: Reading, at: number): boolean {
  return phraseAt(reading.phrases, at - 1).kind === 'preposition';
}
