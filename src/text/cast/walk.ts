import type { Phrase } from '../grammar/phrase.ts';
import { phraseAt } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import type { Figure } from './person.ts';
import type { Roster } from './roster.ts';

/** What is known so far on the way through a text. */
export interface Walk {
  readonly reading: Reading;
  readonly roster: Roster;
  /** Those lately mentioned, the latest last. */
  readonly recent: Figure[];
  /** By phrase: the figure that it names or stands for, or -1. */
  readonly figureOfPhrase: Int32Array;
  /** The phrases that speak a quotation. */
  readonly speakers: ReadonlySet<number>;
  /** By the phrase of a role that a name explains: where that name ends. */
  readonly appositives: Map<number, number>;
  /** The words that the text writes without a capital. */
  readonly lowerWords: ReadonlySet<string>;
  /** Whether the text says of anyone that their pronoun is "they". */
  readonly knowsThey: boolean;
}

/** "uses they/them pronouns", "is non-binary". */
export const THEY = /\bthey\/th(?:em|eir)\b|\bnon-?binary\b|\bpronouns? (?:is|are) ["“]?they\b/;

/** Bounds the search for whom a pronoun means. */
const MOST_RECENT = 24;

/** Notes that a phrase means a figure: the latest of the recent ones now. */
export function touch(walk: Walk, figure: Figure, at: number): void {
  const phrase = phraseAt(walk.reading.phrases, at);
  walk.figureOfPhrase[at] = figure.index;
  forget(walk, figure);
  walk.recent.push(figure);
  if (walk.recent.length > MOST_RECENT) walk.recent.shift();
  const isSubject = isSubjectAt(walk.reading, at);
  figure.lastWasSubject = isSubject || (figure.lastSentence === phrase.sentence && figure.lastWasSubject);
  figure.lastSentence = phrase.sentence;
  figure.lastParagraph = phrase.paragraph;
  if (phrase.kind === 'noun') figure.lastMention = { start: phrase.start, end: phrase.end };
}

/** Takes a figure out of the recent ones. */
export function forget({ recent }: Walk, figure: Figure): void {
  const place = recent.indexOf(figure);
  if (place >= 0) recent.splice(place, 1);
}

/** True for a phrase that some verb has for its subject, and no preposition governs. */
export function isSubjectAt(reading: Reading, at: number): boolean {
  return reading.clausesBySubject[at] !== undefined && !isGoverned(reading.phrases, at);
}

/** True for a phrase that a preposition governs. */
export function isGoverned(phrases: readonly Phrase[], at: number): boolean {
  return phraseAt(phrases, at - 1).kind === 'preposition';
}
