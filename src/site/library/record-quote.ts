import type { Article, Form, Grade, Person, Quote, Status } from '../../article/article.ts';
import { asideOf, introOf } from '../../article/saying/attribution.ts';
import { unmarked } from '../../article/saying/excerpt.ts';
import { wordsAt, type Span } from '../../article/span.ts';
import { pathTo, wordsId } from '../../links.ts';
import { placesOf } from '../../pages/places.ts';

/** Somebody with a page in the article. Minors have none, and so are in no record. */
export interface RecordPerson {
  readonly id: string;
  /** The id in `people.json` that the article gives them; null where it gives none. */
  readonly is: string | null;
  readonly name: string;
}

/** A quotation, with all that must go along with its words. */
export interface RecordQuote {
  readonly id: string;
  /** Where it opens: its page, or its place in the text of an article that has no page for each. */
  readonly path: string;
  readonly form: Form;
  /** Its words without the marks around them, a line for each paragraph. */
  readonly words: string;
  /** Who says it, as the article calls them; null where the article does not say. `isNamed`: by a name. */
  readonly speaker: (RecordPerson & { readonly isNamed: boolean }) | null;
  /** The reserve, the voice and the occasion, which stand before the words wherever these go: “Claimed by Ann Lee”. */
  readonly intro: string;
  /** What else is known of the saying, in brackets, after the words: “(the article: “Recently”)”. May be empty. */
  readonly aside: string;
  readonly status: Status;
  readonly grade: Grade;
  /** The article’s words that attribute it, and those for the occasion and the time. */
  readonly cue: string | null;
  readonly occasion: string | null;
  readonly time: string | null;
}

export function recordPerson({ id, is, name }: Pick<Person, 'id' | 'is' | 'name'>): RecordPerson {
  return { id, is: is ?? null, name };
}

/** The quotations of an article, in its order. */
export function recordQuotes(article: Article): RecordQuote[] {
  const pathOf = pathsOf(article);
  return article.quotes.map((quote) => recordQuote(article, quote, pathOf(quote)));
}

/** Says where a quotation of an article opens: its page, or its place in the text of an article that has no page for each. */
export function pathsOf(article: Article): (quote: Quote) => string {
  const { ref } = article;
  const paged = new Set(placesOf(article).flatMap((place) => (place.kind === 'quote' ? place.id : [])));
  return ({ id, spans }) =>
    paged.has(id)
      ? pathTo({ kind: 'quote', ref, id })
      : `${pathTo({ kind: 'article', ref })}#${wordsId(spans[0].start)}`;
}

function recordQuote(article: Article, quote: Quote, path: string): RecordQuote {
  const { id, form, spans, status, attribution } = quote;
  const { cue, occasion, time, grade } = attribution;
  const words = (span: Span | null | undefined) => (span ? wordsAt(article.text, span) : null);
  return {
    id,
    path,
    form,
    words: spans.map((span) => unmarked(article.text, span)).join('\n'),
    speaker: speakerOf(article, quote),
    intro: introOf(article, quote),
    aside: asideOf(article, quote),
    status,
    grade,
    cue: words(cue),
    occasion: words(occasion?.evidence),
    time: words(time),
  };
}

function speakerOf(article: Article, quote: Quote): RecordQuote['speaker'] {
  const speaker = article.index.speakerOf(quote);
  if (!speaker) return null;
  const person = speaker.hasPage ? recordPerson(speaker) : { id: speaker.id, is: null, name: speaker.name };
  return { ...person, isNamed: speaker.hasPage };
}
