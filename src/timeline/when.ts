import type { Article, Event } from '../article/article.ts';
import { dateWords } from '../article/saying/date-words.ts';
import { yearsBefore } from '../article/saying/years-before.ts';
import type { Certainty, FuzzyTime } from '../article/time.ts';

/** The signs that times are drawn with: an open span is no date, however surely its known end is stated. */
export type Sign = Certainty | 'open';

/** What each sign means, in plain words: the legend, and what a screen reader hears. */
export const SIGNS: Readonly<Record<Sign, string>> = {
  stated: 'A date that the article states',
  open: 'A span of time with one end: before a date, or since one',
  approximate: 'A time that the article gives roughly',
  workedOut: 'A time worked out from what the article says',
  undated: 'No date; it stands off the scale',
};

/** The sign of a time. */
export function signOf(when: FuzzyTime): Sign {
  const isOpen = when.kind === 'calendar' && (when.min === null || when.max === null);
  return isOpen ? 'open' : when.certainty;
}

/** The time of an event in our words: "2017", "almost 25 years before the article", "The article gives no date". */
export function whenOf(article: Article, { when }: Event): string {
  if (when.kind === 'undated') return 'The article gives no date';
  if (when.kind === 'relative') return yearsBefore(article, when);
  return dateWords(when.edtf, when, /^en\b/iu.test(article.language) ? article.language : 'en');
}
