import type { Article, Quote } from '../article/article.ts';
import { attributionOf } from '../article/saying/attribution.ts';
import { unmarked } from '../article/saying/excerpt.ts';
import { contains, overlaps, wordsAt, type Span } from '../article/span.ts';
import type { Place } from '../links.ts';
import { attributedWords, type AttributedWords } from './attributed-words.ts';

/** The page on which a passage opens: its quotation's, which names the speaker in every preview, else the article's. */
export function passagePlace(article: Article, span: Span): Place {
  const quote = quoteAround(article, span);
  return quote ? { kind: 'quote', ref: article.ref, id: quote.id } : { kind: 'article', ref: article.ref };
}

/** The words of `span` (UTF-16) as they are copied: in marks, with who said them, under what reserve, and the link. */
export function passageCopy(article: Article, span: Span, address: string): AttributedWords {
  const words = quoteAround(article, span) ? unmarked(article.text, span) : wordsAt(article.text, span);
  const from = sourceOf(article, span);
  return attributedWords({ words: `“${words}”`, from, title: article.title, address });
}

/** Who says the words. Where they are the article's own and quote somebody, that is said too. */
function sourceOf(article: Article, span: Span): string {
  const quote = quoteAround(article, span);
  if (quote) return attributionOf(article, quote);
  const quoted = article.quotes.filter(({ spans }) => spans.some((each) => overlaps(each, span)));
  const voices = [...new Set(quoted.map((each) => attributionOf(article, each)))];
  const reserve = reserveOf(article, span);
  const of = voices.length > 0 ? `, quoting ${new Intl.ListFormat('en').format(voices)}` : '';
  return `the article’s words${reserve ? ` (${reserve})` : ''}${of}`;
}

/** The strictest reserve under which the article tells anything that rests on these words; nothing when it states it. */
function reserveOf({ events, people }: Article, span: Span): 'alleged' | 'claimed' | null {
  const told = [...events, ...people.flatMap(({ statements }) => statements)];
  const resting = told.filter(({ evidence }) => evidence.some((each) => overlaps(each, span)));
  return (
    (['alleged', 'claimed'] as const).find((reserve) => resting.some(({ status }) => status === reserve)) ??
    null
  );
}

/** The innermost quotation that holds all of a passage. */
function quoteAround({ quotes }: Article, span: Span): Quote | null {
  const holding = quotes.flatMap((quote) =>
    quote.spans
      .filter((each) => contains(each, span))
      .map(({ start, end }) => ({ quote, length: end - start })),
  );
  return holding.toSorted((a, b) => a.length - b.length)[0]?.quote ?? null;
}
