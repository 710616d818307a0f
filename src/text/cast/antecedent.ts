import type { Phrase } from '../grammar/phrase.ts';
import type { Figure } from './person.ts';

/** Line breaks count as well: a paragraph that a blank line sets off is two further on, and so are its sentences. */
const FARTHEST_SENTENCES = 30;
const FARTHEST_PARAGRAPHS = 10;

/**
 * Whom "he" or "she" means: of those lately mentioned whose pronoun is not the other one, the most salient. Salience falls
 * with the sentences between, and is higher for subjects (Lappin and Leass 1994, with fewer weights).
 */
export function antecedentOf(
  recent: readonly Figure[],
  pronoun: Phrase,
  gender: 'he' | 'she',
  isSubject: boolean,
): Figure | null {
  let best: Figure | null = null;
  let highest = 0;
  for (let at = recent.length - 1; at >= 0; at -= 1) {
    const figure = recent[at];
    if (figure === undefined || !mayBe(figure, pronoun, gender)) continue;
    const worth = salience(figure, pronoun, gender, isSubject);
    if (worth > highest) {
      highest = worth;
      best = figure;
    }
  }
  return best;
}

function mayBe(figure: Figure, pronoun: Phrase, gender: 'he' | 'she'): boolean {
  if ((figure.isGroup || figure.isPlace) && !figure.isCertain) return false;
  if (figure.pronoun !== null && figure.pronoun !== gender) return false;
  if (pronoun.paragraph - figure.lastParagraph > FARTHEST_PARAGRAPHS) return false;
  return pronoun.sentence - figure.lastSentence <= FARTHEST_SENTENCES;
}

function salience(figure: Figure, pronoun: Phrase, gender: 'he' | 'she', isSubject: boolean): number {
  const distance = pronoun.sentence - figure.lastSentence;
  const near = 10 / (1 + distance);
  const subject = figure.lastWasSubject ? (isSubject ? 1.8 : 1.2) : 1;
  const agreed = figure.pronouns.has(gender) ? 1.4 : figure.pronoun === gender ? 1.25 : 1;
  const certain = figure.isCertain ? 1.5 : 0.6;
  const named = figure.words.length > 0 ? 1 : 0.8;
  const known = 1 + Math.min(6, figure.mentions.length) / 12;
  return near * subject * agreed * certain * named * known;
}
