import type { GoldDocument, GoldSpeaker, QuoteType, Span } from './corpus.ts';
import { isSameSpeaker } from './speaker-match.ts';

/** A quotation as the engine gives it. */
export interface Predicted {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly speaker?: Span;
}

/** A prediction with how sure the engine is of it. */
export interface Graded extends Predicted {
  readonly grade: string;
  readonly confidence: number;
}

/** A part of a quotation within one paragraph, without marks. */
interface Piece<Quote> {
  readonly start: number;
  readonly end: number;
  readonly quote: Quote;
}

/** What one document or many add up to. */
export interface Tally {
  gold: number;
  predicted: number;
  detected: number;
  right: number;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const LEAST_OVERLAP = 0.8;
const LEADING = /^[\s"“”‘’'`«»„]+/;
const TRAILING = /[\s"“”‘’'`«»„,.;:]+$/;

/** Counts one document: quotations of the chosen types found (spans alike by 0.8), and those with the right speaker too. */
export function tally(
  document: GoldDocument,
  predictions: readonly Predicted[],
  types: ReadonlySet<QuoteType>,
): Tally {
  const gold = document.quotes.flatMap((quote) => pieces(document.text, quote));
  const marked = predictions
    .filter(({ type }) => type !== 'indirect')
    .flatMap((quote) => pieces(document.text, quote));
  const pairs = matchPieces(gold, marked, types);
  const counts = {
    gold: gold.filter(({ quote }) => types.has(quote.type)).length,
    predicted: marked.length,
    detected: 0,
    right: 0,
  };
  for (const [one, other] of pairs) {
    if (!types.has(one.quote.type)) {
      counts.predicted -= 1;
      continue;
    }
    counts.detected += 1;
    counts.right += isSpeakerRight(one.quote.speaker, other.quote.speaker) ? 1 : 0;
  }
  return counts;
}

/** Every marked prediction of a document, by paragraph, and whether it is a quotation with the right speaker (or rightly nobody). */
export function judged<One extends Predicted>(
  document: GoldDocument,
  predictions: readonly One[],
): { readonly quote: One; readonly isRight: boolean }[] {
  const marked = predictions
    .filter(({ type }) => type !== 'indirect')
    .flatMap((quote) => pieces(document.text, quote));
  const gold = document.quotes
    .filter(({ type }) => type !== 'indirect')
    .flatMap((quote) => pieces(document.text, quote));
  const partners = new Map(matchPieces(gold, marked, new Set()).map(([one, other]) => [other, one]));
  return marked.map((piece) => {
    const partner = partners.get(piece);
    return {
      quote: piece.quote,
      isRight: partner !== undefined && isSpeakerRight(partner.quote.speaker, piece.quote.speaker),
    };
  });
}

function isSpeakerRight(gold: GoldSpeaker | undefined, predicted: Span | undefined): boolean {
  return gold === undefined ? predicted === undefined : isSameSpeaker(gold, predicted);
}

/** Precision, recall and F1 of so many right among so many predicted and so many expected. */
export function figures(right: number, predicted: number, gold: number): Figures {
  return {
    precision: predicted === 0 ? 0 : right / predicted,
    recall: gold === 0 ? 0 : right / gold,
    f1: right === 0 ? 0 : (2 * right) / (predicted + gold),
  };
}

function pieces<Quote extends { start: number; end: number }>(text: string, quote: Quote): Piece<Quote>[] {
  const found: Piece<Quote>[] = [];
  let from = quote.start;
  for (const line of text.slice(quote.start, quote.end).split('\n')) {
    const start = from + (LEADING.exec(line)?.[0].length ?? 0);
    const end = from + line.length - (TRAILING.exec(line)?.[0].length ?? 0);
    from += line.length + 1;
    if (end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end))) found.push({ start, end, quote });
  }
  return found;
}

function overlap(one: { start: number; end: number }, other: { start: number; end: number }): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common <= 0 ? 0 : common / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

/** Pairs pieces one to one, the most alike first, and chosen types before the others. */
function matchPieces<Gold extends { readonly type: QuoteType }, Other>(
  gold: readonly Piece<Gold>[],
  predicted: readonly Piece<Other>[],
  types: ReadonlySet<QuoteType>,
): [Piece<Gold>, Piece<Other>][] {
  const pairs = gold.flatMap((one) =>
    predicted.flatMap((other) => {
      const alike = overlap(one, other);
      return alike >= LEAST_OVERLAP ? [{ one, other, alike, chosen: types.has(one.quote.type) ? 1 : 0 }] : [];
    }),
  );
  const taken = new Set<unknown>();
  const matched: [Piece<Gold>, Piece<Other>][] = [];
  for (const { one, other } of pairs.toSorted((a, b) => b.alike - a.alike || b.chosen - a.chosen)) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    matched.push([one, other]);
  }
  return matched;
}
