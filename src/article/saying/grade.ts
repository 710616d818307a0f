import type { Grade } from '../article.ts';

/** How the speaker of a quotation is known, in plain words. `isNamed`: whether the article gives the speaker a name. */
export function gradeWords(grade: Grade, isNamed: boolean): string {
  return (!isNamed && WITHOUT_A_NAME[grade]) || GRADES[grade];
}

const WITHOUT_A_NAME: Readonly<Partial<Record<Grade, string>>> = {
  named: 'Described beside the quote, and not named',
  apart: 'Described in the same sentence, apart from the quote, and not named',
  pronoun: 'A pronoun or a description, traced back to who is meant',
};

const GRADES: Readonly<Record<Grade, string>> = {
  named: 'Named beside the quote',
  apart: 'Named in the same sentence, apart from the quote',
  pronoun: 'A pronoun or a description, traced back to the name',
  continued: 'Goes on from the quote before',
  inferred: 'Not said; the context implies it',
  unattributed: 'The article does not say who said it',
};
