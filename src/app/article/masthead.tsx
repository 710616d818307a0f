import { memo, type ReactNode } from 'react';
import type { Article, Wording } from '../../article/article.ts';
import { marked, voicesOf } from '../../article/voices.ts';
import { readingMinutes } from '../../article/words.ts';
import { dateWords } from '../../article/saying/date-words.ts';
import { counted } from '../../ui/counted.ts';

const WHOSE: Readonly<Record<Wording, string>> = {
  editorial: 'The title and the section titles are ours.',
  own: 'The title and the section titles are the article’s; who says what was worked out by rule.',
};

interface Props {
  readonly article: Article;
  /** What else there is to say above the text. */
  readonly notice?: ReactNode;
}

/** What stands above the text: the title, the length, what is not known of the source, the content note. */
export const Masthead = memo(function Masthead({ article, notice }: Props) {
  const { title, wordCount, quotes, contentNote } = article;
  return (
    <header className="page-head">
      <h1
        data-page-heading
        tabIndex={-1}
        className="font-reading text-[2.125rem] leading-[1.16] font-semibold tracking-[-0.012em] outline-none two:text-[2.75rem]"
      >
        {title}
      </h1>
      <p className="text-soft mt-4 flex flex-wrap gap-x-5 gap-y-1 text-[0.9375rem] font-medium">
        <span>{readingMinutes(wordCount)} min read</span>
        <span>{counted(marked(quotes).length, 'quote')}</span>
        <span>{counted(voicesOf(article).length, 'voice')}</span>
        <span>{sourceOf(article)}</span>
      </p>
      <p className="border-hair text-soft mt-5 border-t pt-4 text-sm leading-5">
        {WHOSE[article.wording]} The text is the article’s, word for word.
      </p>
      {contentNote && (
        <p className="border-hair bg-raised text-soft mt-4 rounded-lg border px-4 py-3 text-[0.9375rem] leading-5">
          {contentNote}
        </p>
      )}
      {notice}
    </header>
  );
});

/** "Publisher and date not given"; what is given, by its name. */
function sourceOf({ source, published }: Article): string {
  const { publisher, author, date } = source;
  const day = date && published && dateWords(date, published);
  const given = [publisher, author && `by ${author}`, day].filter(Boolean);
  const missing = [!publisher && 'publisher', !author && 'author', !date && 'date'].flatMap(
    (part) => part || [],
  );
  const list = missing.join(', ').replace(/, (?=\w+$)/u, missing.length > 2 ? ', and ' : ' and ');
  const silence = missing.length > 0 ? `${list.charAt(0).toUpperCase()}${list.slice(1)} not given` : '';
  return [...given, silence].filter(Boolean).join(' · ');
}
