import { phraseAt, type Phrase } from '../grammar/phrase.ts';
import { mentionStart, type Reading } from '../grammar/reading.ts';
import { tokenAt } from '../grammar/token.ts';
import { WordClass } from '../grammar/word-class.ts';
import { isRoleNoun } from './noun-families.ts';
import type { Figure } from './person.ts';
import { pronounOfNoun } from './titles.ts';

/** Descriptions so general that whoever was last the subject may be meant by them. */
const GENERAL = new Set(
  (
    'actor actress star singer rapper comedian musician artist model author writer novelist poet player striker athlete champion mogul ' +
    'magnate tycoon billionaire businessman businesswoman entrepreneur alum graduate native veteran politician nominee candidate ' +
    'man woman mother father baker gardener'
  ).split(' '),
);

/**
 * Whom "the …" describes: one whom the text has called by that noun; else, for an age or a general description, the
 * latest subject who may be so described. Nobody where a name stands beside it ("the senator, Jane Doe").
 */
export function describedFigure(
  reading: Reading,
  recent: readonly Figure[],
  phrase: Phrase,
  at: number,
): Figure | null {
  const head = tokenAt(reading.tokens, phrase.head);
  if ((head.classes & WordClass.capital) !== 0) return null;
  const isAge = hasAge(reading, phrase);
  if (!isAge && !isRoleNoun(head.lower) && !GENERAL.has(head.lower)) return null;
  if (!/^the\s/i.test(reading.text.slice(mentionStart(reading, at), phrase.end))) return null;
  if (head.lower.endsWith('s') && !head.lower.endsWith('ss')) return null;
  if (isNamedBeside(reading, at)) return null;
  const called = latest(recent, phrase, (figure) => figure.roles.has(head.lower));
  if (called !== null) return called;
  if (!isAge && !GENERAL.has(head.lower)) return null;
  const gender = pronounOfNoun(head.lower);
  return latest(recent, phrase, (figure) => figure.words.length > 0 && fits(figure, gender));
}

function fits(figure: Figure, gender: 'he' | 'she' | null): boolean {
  if (figure.isGroup || !figure.lastWasSubject) return false;
  return gender === null || figure.pronoun === null || figure.pronoun === gender;
}

function hasAge(reading: Reading, phrase: Phrase): boolean {
  for (let at = phrase.first; at <= phrase.last; at += 1)
    if (tokenAt(reading.tokens, at).lower.endsWith('-year-old')) return true;
  return false;
}

function isNamedBeside(reading: Reading, at: number): boolean {
  const comma = phraseAt(reading.phrases, at + 1);
  const next = phraseAt(reading.phrases, at + 2);
  if (comma.kind !== 'comma' || next.kind !== 'noun') return false;
  return (tokenAt(reading.tokens, next.head).classes & WordClass.capital) !== 0;
}

const WITHIN_SENTENCES = 6;

function latest(
  recent: readonly Figure[],
  phrase: Phrase,
  allows: (figure: Figure) => boolean,
): Figure | null {
  for (let at = recent.length - 1; at >= 0; at -= 1) {
    const figure = recent[at];
    if (figure === undefined || phrase.sentence - figure.lastSentence > WITHIN_SENTENCES) continue;
    if (figure.lastSentence < phrase.sentence && allows(figure)) return figure;
  }
  return null;
}
