import type { ArticleFacts, PersonFacts, QuoteFacts } from '../../article/facts.ts';
import type { TextQuoteSelector } from '../../article/selector.ts';
import { overlaps, type Span } from '../../article/span.ts';
import { Ids } from '../ids.ts';
import type { Correction } from './correction.ts';
import { NotFitting, placeIn, quoteAt, quoteIn, withPersonAt } from './found-in-facts.ts';

type Of<Kind extends Correction['kind']> = Extract<Correction, { kind: Kind }>;

/** Says who spoke a quotation, and on request those right after it that continue it; or that nobody is named. */
export function correctSpeaker(
  facts: ArticleFacts,
  { quote, speaker, withContinued }: Of<'speaker'>,
): ArticleFacts {
  const first = quoteIn(facts, quote);
  const { facts: peopled, person } = speakerIn(facts, speaker);
  const meant = new Set([first.id, ...(withContinued ? continuedAfter(peopled.quotes, first) : [])]);
  return {
    ...peopled,
    quotes: peopled.quotes.map((each) => (meant.has(each.id) ? spokenBy(each, person) : each)),
  };
}

function speakerIn(
  facts: ArticleFacts,
  words: TextQuoteSelector | null,
): { facts: ArticleFacts; person: PersonFacts | null } {
  return words === null ? { facts, person: null } : withPersonAt(facts, placeIn(facts, words));
}

/** The ids of the quotations after `first` that continue it, without a break. */
function continuedAfter(quotes: readonly QuoteFacts[], first: QuoteFacts): string[] {
  const after = inOrder(quotes).filter(({ spans }) => spans[0].start > first.spans[0].start);
  const end = after.findIndex(({ attribution }) => attribution.grade !== 'continued');
  return after.slice(0, end < 0 ? after.length : end).map(({ id }) => id);
}

function inOrder(quotes: readonly QuoteFacts[]): QuoteFacts[] {
  return quotes.toSorted((a, b) => a.spans[0].start - b.spans[0].start);
}

/** The trail says who is meant and no more: which words of the text say so, the reader was not asked. */
function spokenBy(quote: QuoteFacts, person: PersonFacts | null): QuoteFacts {
  return {
    ...quote,
    speaker: person?.id ?? null,
    attribution: {
      ...quote.attribution,
      trail: person === null ? [] : [{ ...person.named, why: null }],
      grade: person === null ? 'unattributed' : 'inferred',
    },
    basis: { by: 'reader' },
  };
}

/** Takes a quotation away. Where the engine no longer finds one, there is nothing to take. */
export function correctNotQuotation(facts: ArticleFacts, { quote }: Of<'notQuotation'>): ArticleFacts {
  const found = quoteAt(facts, placeIn(facts, quote));
  return found === null ? facts : withoutQuotes(facts, new Set([found.id]));
}

function withoutQuotes(facts: ArticleFacts, ids: ReadonlySet<string>): ArticleFacts {
  const isGone = (id: string | undefined) => id !== undefined && ids.has(id);
  return {
    ...facts,
    quotes: facts.quotes
      .filter(({ id }) => !isGone(id))
      .map((quote) => (isGone(quote.sameWords?.quote) ? { ...quote, sameWords: null } : quote)),
  };
}

/** Makes words a quotation, in place of those that were found in the same words. Marks around them say which form it has. */
export function correctQuotation(facts: ArticleFacts, { words, speaker }: Of<'quotation'>): ArticleFacts {
  const [first, ...rest] = words
    .map((selector) => placeIn(facts, selector))
    .toSorted((a, b) => a.start - b.start);
  if (first === undefined) throw new NotFitting('It names no words');
  const spans = [first, ...rest] as const;
  const covered = facts.quotes.filter((quote) => quote.spans.some((a) => spans.some((b) => overlaps(a, b))));
  const freed = withoutQuotes(facts, new Set(covered.map(({ id }) => id)));
  const { facts: peopled, person } = speakerIn(freed, speaker);
  const quote: QuoteFacts = {
    id: new Ids(peopled.quotes.map(({ id }) => id)).next(
      facts.text.slice(first.start, first.end),
      'quotation',
    ),
    form: /^["“”„«‘']/u.test(facts.text.slice(first.start)) ? 'direct' : 'reported',
    spans: [first, ...rest],
    speaker: null,
    attribution: { cue: null, occasion: null, time: null, trail: [], grade: 'unattributed' },
    sameWords: null,
    status: 'stated',
    basis: { by: 'reader' },
  };
  return { ...peopled, quotes: [...peopled.quotes, spokenBy(quote, person)] };
}

/** Sets the edges of a quotation, or of its part in the paragraph of the words. */
export function correctEdges(facts: ArticleFacts, { quote, words }: Of<'edges'>): ArticleFacts {
  const found = quoteIn(facts, quote);
  const place = placeIn(facts, words);
  const part = found.spans.findIndex((span) => overlaps(span, place));
  if (part < 0) throw new NotFitting(`“${words.exact}” is no part of the quotation`);
  const [first, ...rest] = found.spans.map((span, index): Span => (index === part ? place : span));
  if (first === undefined) return facts;
  const changed: QuoteFacts = { ...found, spans: [first, ...rest], basis: { by: 'reader' } };
  return { ...facts, quotes: facts.quotes.map((each) => (each.id === found.id ? changed : each)) };
}
