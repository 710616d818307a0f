import type { Article, Quote } from '../article/article.ts';
import { asideOf, introOf } from '../article/saying/attribution.ts';
import { inMarks, unmarked } from '../article/saying/excerpt.ts';
import { contains, overlaps, wordsAt, type Span } from '../article/span.ts';
import type { Place } from '../links.ts';
import { attributedWords, type AttributedWords } from './attributed-words.ts';

/** The page on which a passage opens: its quotation's, which names the speaker in every preview, else the article's. */
export function passagePlace(article: Article, span: Span): Place {
  const quote = article.index.quoteAround(span);
  return quote ? { kind: 'quote', ref: article.ref, id: quote.id } : { kind: 'article', ref: article.ref };
}

/**
 * The words of `span` (UTF-16) as they are copied: who says them and under what reserve, the words, and the link. Marks
 * stand around what somebody said and around nothing that the writer wrote.
 */
export function passageCopy(article: Article, span: Span, address: string): AttributedWords {
  const { text, title } = article;
  const quote = article.index.quoteAround(span);
  if (!quote)
    return attributedWords({
      intro: ownIntro(article, span),
      words: wordsAt(text, span),
      aside: '',
      title,
      address,
    });
  return attributedWords({
    intro: introOf(article, quote),
    words: inMarks(quote, withoutMarks(article, quote, span)),
    aside: asideOf(article, quote),
    title,
    address,
  });
}

/** The words of a passage that a quotation holds, without the marks at the quotation's own edges. */
function withoutMarks({ text }: Article, { form, spans }: Quote, span: Span): string {
  const around = spans.find((each) => contains(each, span));
  if (form === 'reported' || !around) return wordsAt(text, span);
  const inside = unmarked(text, around);
  const start = around.start + wordsAt(text, around).indexOf(inside);
  return text.slice(Math.max(span.start, start), Math.min(span.end, start + inside.length));
}

/** What stands before words of the article's own: their reserve, and whom they quote or report. */
function ownIntro(article: Article, span: Span): string {
  const touched = article.index.quotesIn(span);
  const reserve = reserveOf(article, span);
  return [
    reserve ? `${reserve}, in the article’s words` : 'The article’s words',
    ...named(
      article,
      'quoting',
      touched.filter(({ form }) => form !== 'reported'),
    ),
    ...named(
      article,
      'reporting',
      touched.filter(({ form }) => form === 'reported'),
    ),
  ].join(', ');
}

function named(article: Article, how: string, quotes: readonly Quote[]): string[] {
  const names = new Set(quotes.map((quote) => article.index.speakerOf(quote)?.name ?? 'somebody not named'));
  return names.size > 0 ? [`${how} ${new Intl.ListFormat('en').format(names)}`] : [];
}

/** The strictest reserve under which the article tells anything that rests on these words; nothing when it states it. */
function reserveOf({ events, people, index }: Article, span: Span): 'Alleged' | 'Claimed' | null {
  const told = [...events, ...people.flatMap(({ statements }) => statements)];
  const resting = [
    ...told.filter(({ evidence }) => evidence.some((each) => overlaps(each, span))),
    ...index.quotesIn(span),
  ];
  if (resting.some(({ status }) => status === 'alleged')) return 'Alleged';
  return resting.some(({ status }) => status === 'claimed') ? 'Claimed' : null;
}
