import type { Article, SpeakerId, Quote } from '../article/article.ts';
import { voicesOf } from '../article/voices.ts';
import type { Span } from '../article/span.ts';

/**
 * Whose words are asked for: anyone's; the writer's, which is all that stands outside marks, reports of speech included; one
 * speaker's, in marks; or those that no quotation holds, reported ones neither.
 */
export type SaidBy = 'anyone' | 'writer' | 'outside' | SpeakerId;

/** A place where the words stand, and the quotation in whose marks it stands, or that reports it. */
export interface Place extends Span {
  readonly quote: Quote | null;
}

/**
 * Gives each match the innermost quotation that touches it. Both lists are in the order of the text, so one sweep over the
 * quotations serves all matches.
 */
export function placesOf({ quotes }: Pick<Article, 'quotes'>, matches: readonly Span[]): Place[] {
  const pieces = quotes
    .flatMap((quote) => quote.spans.map((span) => ({ span, quote })))
    .toSorted((a, b) => a.span.start - b.span.start);
  let open: typeof pieces = [];
  let next = 0;
  return matches.map(({ start, end }) => {
    for (let piece = pieces[next]; piece && piece.span.start < end; piece = pieces[(next += 1)])
      open.push(piece);
    open = open.filter(({ span }) => span.end > start);
    const inner = open
      .filter(({ span }) => span.start < end)
      .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
    return { start, end, quote: inner?.quote ?? null };
  });
}

/** Whether a place is among those that are asked for. */
export function isSaidBy({ quote }: Place, by: SaidBy): boolean {
  if (by === 'anyone') return true;
  if (by === 'outside') return quote === null;
  const isMarked = quote !== null && quote.form !== 'reported';
  return by === 'writer' ? !isMarked : isMarked && quote.speaker === by;
}

/** Whose words a query asks for; anyone's where it names nobody who is quoted in the article. */
export function saidByIn(query: URLSearchParams, article: Article): SaidBy {
  const by = query.get('by');
  if (by === 'writer' || by === 'outside') return by;
  return voicesOf(article).find(({ id }) => id === by)?.id ?? 'anyone';
}
