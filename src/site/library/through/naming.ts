import type { Quote } from '../../../article/article.ts';
import { onSite } from '../../../article/ref.ts';
import { pathTo, UNDATED } from '../../../links.ts';
import type { ArticleNamed, Saying } from '../../../shelves/through.ts';
import { datedOf } from '../dated.ts';
import type { RecordQuote } from '../record-quote.ts';
import type { LibraryRecord } from '../record.ts';

/** An article as the pages about several name it. */
export function articleNamed({ card }: LibraryRecord): ArticleNamed {
  const { slug, title, language, publisher, day, contentNote } = card;
  return {
    path: pathTo({ kind: 'article', ref: onSite(slug) }),
    title,
    language,
    publisher,
    date: day,
    contentNote,
  };
}

/** The year of a date; null where it gives none, or does not lie within one. */
export function yearOf(date: string | null): string | null {
  const { year } = datedOf(date);
  return year === UNDATED ? null : year;
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
