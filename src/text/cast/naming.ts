import { strengthOf } from '../attribution/quote-context.ts';
import { type Phrase, phraseAt } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import { tokenAt } from '../grammar/token.ts';
import { WordClass } from '../grammar/word-class.ts';
import { isMinorAt } from './ages.ts';
import { Evidence } from './evidence.ts';
import { pronounOfGivenName } from './given-names.ts';
import { afterPlace, looksLikeBody, type NameRun } from './name-runs.ts';
import { isPlural, isRoleNoun } from './noun-families.ts';
import type { Figure } from './person.ts';
import { isKin, isTitle, isVagueTitle, pronounOfNoun } from './titles.ts';
import { isGoverned, THEY, type Walk } from './walk.ts';

/** What only people do: a name that does it is a person's. */
const HUMAN = new Set(
  'smile nod laugh sigh whisper grin shrug sob wink chuckle stammer die marry bear weep frown blush yell scream shout mutter murmur'.split(
    ' ',
  ),
);

/** Adds a mention by name at a phrase, and what its surroundings say of the figure. */
export function noteName(walk: Walk, run: NameRun, at: number, speaks: boolean): Figure {
  const { reading } = walk;
  const phrase = phraseAt(reading.phrases, at);
  const figure = walk.roster.figureFor(run);
  figure.mentions.push({ start: run.start, end: run.end });
  for (const title of run.titles) figure.titles.add(title);
  const before = run.first - run.titles.length - 1;
  const role = before >= phrase.first ? tokenAt(reading.tokens, before).lower : '';
  if (isRoleNoun(role) && !isAcronym(reading, run)) noteRole(figure, role);
  const hasBodyWord = looksLikeBody(run);
  const isInitials = isAcronym(reading, run);
  const isBody = hasBodyWord || isInitials || followsThe(reading, run);
  if ((!isInitials && isPersonal(run, role, hasBodyWord)) || (speaks && !isBody)) figure.isCertain = true;
  if (isBody && !figure.isCertain) figure.isGroup = true;
  else if (!isBody && isPersonal(run, role, hasBodyWord)) figure.isGroup = false;
  figure.evidence |= evidenceOf(walk, run, speaks && !isBody, hasBodyWord);
  if (!isBody && isMinorAt(reading.text, { start: run.start, end: run.end })) {
    vouch(figure, Evidence.age);
    figure.isMinor = true;
  }
  if (run.last === phrase.head) noteSurroundings(reading, figure, at);
  const isPlaced = PLACING.has(tokenAt(reading.tokens, phraseAt(reading.phrases, at - 1).last).lower);
  figure.isPlace = isPlaced && (figure.mentions.length === 1 || figure.isPlace);
  if (walk.knowsThey && THEY.test(ownWords(reading, run.end))) figure.pronoun = 'they';
  if (walk.recent.includes(figure)) figure.lastMention = { start: run.start, end: run.end };
  return figure;
}

function evidenceOf(walk: Walk, run: NameRun, speaks: boolean, hasBodyWord: boolean): number {
  const { reading, lowerWords } = walk;
  const first = tokenAt(reading.tokens, run.first - run.titles.length);
  const isInside = (first.classes & WordClass.initial) === 0;
  const isTitled =
    run.titles.some((title) => !isVagueTitle(title)) &&
    !hasBodyWord &&
    (!followsThe(reading, run) || run.titles.some((title) => title.endsWith('.')));
  const isThing = run.words.some((word) => word.length > 3 && lowerWords.has(word));
  return (
    (isInside ? Evidence.inside : 0) |
    (isTitled ? Evidence.title : 0) |
    (speaks ? Evidence.speech : 0) |
    (isThing ? Evidence.thing : 0)
  );
}

/** What the sentence goes on to say of a name. */
function ownWords({ text }: Reading, from: number): string {
  return /^[^.!?\n]{0,120}/.exec(text.slice(from, from + 120))?.[0] ?? '';
}

/** Where places are, and people seldom. */
const PLACING = new Set('in at near across outside throughout around into through within to from'.split(' '));

export function noteRole(figure: Figure, role: string): void {
  figure.roles.add(role);
  figure.evidence |= isKin(role) ? Evidence.age : Evidence.role;
  figure.pronoun ??= pronounOfNoun(role);
}

function vouch(figure: Figure, evidence: number): void {
  figure.isCertain = true;
  figure.evidence |= evidence;
}

function isPersonal(run: NameRun, role: string, hasBodyWord: boolean): boolean {
  if (run.titles.length > 0 || isRoleNoun(role))
    return !hasBodyWord || run.titles.some((title) => title.endsWith('.'));
  return run.words.length > 1 && pronounOfGivenName(run.words[0] ?? '') !== undefined && !hasBodyWord;
}

/** "OSCE", "IPs": initials, which may be anybody's but seldom a person's. */
export function isAcronym(reading: Reading, run: NameRun): boolean {
  return (
    run.words.length === 1 && /^(?=.*[A-Z].*[A-Z])[A-Z0-9]+s?$/.test(reading.text.slice(run.start, run.end))
  );
}

function followsThe(reading: Reading, run: NameRun): boolean {
  return tokenAt(reading.tokens, run.first - run.titles.length - 1).lower === 'the';
}

/** True for the subject of a verb of speech. */
export function speaksAt(reading: Reading, at: number): boolean {
  return (reading.clausesBySubject[at] ?? []).some(
    (clause) => clause.rule !== 'label' && strengthOf(reading, clause) === 3,
  );
}

/** ", 46," and ", who" and ", a senator from Ohio," after a name make it a person's, and so does what only people do. */
function noteSurroundings(reading: Reading, figure: Figure, at: number): void {
  const { phrases, tokens } = reading;
  const isHuman = (reading.clausesBySubject[at] ?? []).some(
    ({ verb, rule }) => rule !== 'overPreposition' && HUMAN.has(phraseAt(phrases, verb).lemma),
  );
  if (isHuman) vouch(figure, Evidence.human);
  if (phraseAt(phrases, at + 1).kind !== 'comma') return;
  const next = phraseAt(phrases, at + 2);
  const head = tokenAt(tokens, next.head);
  const isSingle = next.first === next.last;
  if (isSingle && head.lower === 'who' && !isGoverned(phrases, at)) vouch(figure, Evidence.who);
  if (next.kind !== 'noun') return;
  if (isSingle && /^\d{1,2}$/.test(head.lower) && phraseAt(phrases, at + 3).kind === 'comma')
    vouch(figure, Evidence.age);
  if (!isRoleNoun(head.lower) || isPlural(head.lower) || (head.classes & WordClass.capital) !== 0) return;
  figure.isCertain = true;
  noteRole(figure, head.lower);
}

/** The name in "Governor of Washington Chris Gregoire", without the place that belongs to the office. */
export function runOfOffice(reading: Reading, run: NameRun, at: number): NameRun {
  const { phrases, tokens } = reading;
  const preposition: Phrase = phraseAt(phrases, at - 1);
  if (preposition.kind !== 'preposition' || tokenAt(tokens, preposition.first).lower !== 'of') return run;
  const office = phraseAt(phrases, at - 2);
  return office.kind === 'noun' && isTitle(tokenAt(tokens, office.head).lower)
    ? afterPlace(tokens, run)
    : run;
}
