import { type Phrase, phraseAt } from '../grammar/phrase.ts';
import { mentionStart, type Reading } from '../grammar/reading.ts';
import { type Token, tokenAt } from '../grammar/token.ts';
import { WordClass } from '../grammar/word-class.ts';
import { pronounOfGivenName } from './given-names.ts';
import { looksLikeBody, type NameRun } from './name-runs.ts';
import { isAcronym, noteName, noteRole } from './naming.ts';
import { isGroupNoun, isPlural, isRoleNoun } from './noun-families.ts';
import type { Figure } from './person.ts';
import { isKin } from './titles.ts';
import { forget, touch, type Walk } from './walk.ts';

/**
 * "the foreign minister, Ada Prince," and "her mother, Fiona": role and name are one person. Gives the figure of a name that
 * stands beside its role, and binds the role's phrase to it; `null` where the name stands by itself.
 */
export function namedAppositive(walk: Walk, run: NameRun, at: number): Figure | null {
  const { reading } = walk;
  const role = roleBefore(reading, run, at);
  if (role < 0) return null;
  const noun = tokenAt(reading.tokens, phraseAt(reading.phrases, role).head).lower;
  const isPerson = isPersonal(reading, role);
  if (isPerson && (looksLikeBody(run) || isAcronym(reading, run))) return null;
  const described = walk.roster.figures[walk.figureOfPhrase[role] ?? -1] ?? null;
  if (described?.words.length === 0 && !walk.roster.knows(run)) walk.roster.giveName(described, run);
  else if (described?.words.length === 0) forget(walk, described);
  const figure = noteName(walk, run, at, isPerson);
  bind(walk, figure, role, noun, isPerson);
  return figure;
}

function bind(walk: Walk, figure: Figure, role: number, noun: string, isPerson: boolean): void {
  if (isPerson) {
    figure.isCertain = true;
    figure.isGroup = false;
    noteRole(figure, noun);
  } else if (!figure.isCertain) figure.isGroup = true;
  const phrase = phraseAt(walk.reading.phrases, role);
  if (figure.epithets.at(-1)?.start !== phrase.start)
    figure.epithets.push({ start: mentionStart(walk.reading, role), end: phrase.end });
  touch(walk, figure, role);
  const { end } = figure.mentions.at(-1) ?? phrase;
  walk.appositives.set(role, end);
}

/** The phrase of the role that a name explains: over a comma, or "of" and its place, and the chain of prepositions before. */
function roleBefore(reading: Reading, run: NameRun, at: number): number {
  const { phrases, tokens } = reading;
  const before = phraseAt(phrases, at - 1);
  if (before.kind === 'comma') return endsAside(phrases, at) ? outermostRole(reading, at - 2) : -1;
  if (before.kind === 'verb' && CALLED.test(tokenAt(tokens, before.last).lower))
    return outermostRole(reading, at - 2);
  return before.kind === 'preposition' && followsPlace(tokens, run, phraseAt(phrases, at))
    ? outermostRole(reading, at - 2)
    : -1;
}

/** "a man called Rudge". */
const CALLED = /^(?:called|named|nicknamed)$/;

/** "of Washington Chris Gregoire": the name begins within the phrase, after a place. */
function followsPlace(tokens: readonly Token[], run: NameRun, phrase: Phrase): boolean {
  const before = tokenAt(tokens, run.first - 1);
  return run.titles.length === 0 && run.first > phrase.first && before.classes === WordClass.capital;
}

/** After the name the aside ends, and no verb or further noun makes a list or a clause of it. */
function endsAside(phrases: readonly Phrase[], at: number): boolean {
  const next = phraseAt(phrases, at + 1);
  if (next.sentence !== phraseAt(phrases, at).sentence) return true;
  return ['comma', 'stop', 'quote', 'wh', 'close', 'dash', 'colon'].includes(next.kind);
}

/** The outermost noun of the chain that ends at `noun`, if it is a role or a body that one name can explain. */
function outermostRole(reading: Reading, noun: number): number {
  const { phrases } = reading;
  let at = noun;
  let found = -1;
  for (let steps = 0; steps < 4 && phraseAt(phrases, at).kind === 'noun'; steps += 1) {
    const isRole = isPersonal(reading, at);
    if (isHeadOf(reading, at) || ((isRole || found < 0) && isDescription(reading, at))) found = at;
    if (found === noun && isKin(tokenAt(reading.tokens, phraseAt(phrases, at).head).lower)) break;
    if (phraseAt(phrases, at - 1).kind !== 'preposition') break;
    at -= 2;
  }
  return found;
}

/** "the head of the board": a head is a person only by what it is the head of. */
function isHeadOf(reading: Reading, at: number): boolean {
  const head = tokenAt(reading.tokens, phraseAt(reading.phrases, at).head).lower;
  const first = tokenAt(reading.tokens, phraseAt(reading.phrases, at).first).lower;
  const next = tokenAt(reading.tokens, phraseAt(reading.phrases, at + 1).first).lower;
  return head === 'head' && (next === 'of' || first === 'its' || first === 'their');
}

const PERSONAL_ENDING = /(?:[^e]er|[^o]or|ist|ian|ant|ee)$/;

/** A role; or, before a given name, a noun that ends as roles do: "the ferrier, Tom Hale, said". */
function isPersonal(reading: Reading, at: number): boolean {
  const noun = tokenAt(reading.tokens, phraseAt(reading.phrases, at).head).lower;
  if (isRoleNoun(noun) || isHeadOf(reading, at)) return true;
  if (!PERSONAL_ENDING.test(noun) || isGroupNoun(noun)) return false;
  const beside = phraseAt(reading.phrases, at + 2);
  return pronounOfGivenName(tokenAt(reading.tokens, beside.first).lower) !== undefined;
}

/** A single role or body, with an article or an owner: "the council's leader", "my aunt". */
function isDescription(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const phrase = phraseAt(reading.phrases, at);
  const next = tokenAt(tokens, phrase.last + 1).lower;
  const head = tokenAt(tokens, phrase.head);
  const isRole = isPersonal(reading, at);
  if (!isRole && !isGroupNoun(head.lower)) return false;
  if (isPlural(head.lower)) return false;
  if ((head.classes & WordClass.capital) !== 0 && !isRole) return false;
  for (let word = phrase.first; word < phrase.head; word += 1)
    if ((tokenAt(tokens, word).classes & (WordClass.determiner | WordClass.possessive)) !== 0) return true;
  const isOffice = (head.classes & (WordClass.capital | WordClass.initial)) !== 0;
  return isRole && (phrase.first < phrase.head || (isOffice && next === 'of'));
}
