import type { Article, Event } from '../article/article.ts';
import type { Certainty, FuzzyTime } from '../article/time.ts';
import { yearsBefore } from '../article/saying/years-before.ts';

/** How sure each kind of mark is, in plain words: the legend, and what a screen reader hears. */
export const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  stated: 'A date that the article states',
  approximate: 'A time that the article gives roughly',
  workedOut: 'A time worked out from what the article says',
  undated: 'No date; it stands off the scale',
};

/** The time of an event in our words: "2017", "almost 25 years before the article", "The article gives no date". */
export function whenOf(article: Article, { when }: Event): string {
  if (when.kind === 'undated') return 'The article gives no date';
  if (when.kind === 'calendar') return calendarDate(when, article.language);
  return yearsBefore(article, when);
}

/** As much of a date as its expression gives; what is not a plain date stays an EDTF expression. */
function calendarDate({ edtf, min }: Extract<FuzzyTime, { kind: 'calendar' }>, language: string): string {
  const [, , month, day] = /^(\d{4})(-\d\d)?(-\d\d)?$/u.exec(edtf) ?? [];
  if (/^\d{4}$/u.test(edtf) || !month) return edtf;
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(min);
}
