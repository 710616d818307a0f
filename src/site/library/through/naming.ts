import { edtfDates } from '../../../article/edtf-dates.ts';
import type { Quote } from '../../../article/article.ts';
import { onSite } from '../../../article/ref.ts';
import { dateWords } from '../../../article/saying/date-words.ts';
import { pathTo } from '../../../links.ts';
import type { ArticleNamed, Saying } from '../../../shelves/through.ts';
import type { RecordQuote } from '../record-quote.ts';
import type { LibraryRecord } from '../record.ts';

/** An article as the pages about several name it. */
export function articleNamed({ card, publisher, date }: LibraryRecord): ArticleNamed {
  const { slug, title, language, contentNote } = card;
  return {
    path: pathTo({ kind: 'article', ref: onSite(slug) }),
    title,
    language,
    publisher,
    date: date === null ? null : dateWords(date, edtfDates(date)),
    contentNote,
  };
}

/** The year of a date; null where it gives none, or does not lie within one. */
export function yearOf(date: string | null): string | null {
  const { min, max } = date === null ? { min: null, max: null } : edtfDates(date);
  if (min === null || max === null) return null;
  const [first, last] = [min, max].map((instant) => new Date(instant).toISOString().slice(0, 4));
  return first !== undefined && first === last ? first : null;
}

/** A quotation with all that goes along with its words. */
export function saying({ path, form, words, intro, aside, status, grade, speaker }: RecordQuote): Saying {
  return {
    path,
    form,
    words: marked(form, words),
    intro,
    aside,
    status,
    grade,
    isNamed: speaker?.isNamed !== false,
  };
}

/** Each paragraph in marks; in none where the words are the article’s own, which reports them. */
function marked(form: Quote['form'], words: string): string {
  if (form === 'reported') return words;
  return words
    .split('\n')
    .map((line) => `“${line}”`)
    .join('\n');
}
