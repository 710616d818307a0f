import type { ArticleFacts, PersonFacts, QuoteFacts } from '../../article/facts.ts';
import type { TextQuoteSelector } from '../../article/selector.ts';
import { overlaps, type Span } from '../../article/span.ts';
import { Ids } from '../ids.ts';
import { placeOf } from './selector-of.ts';

/** Why a correction does not fit, worded for the reader. */
export class NotFitting extends Error {
  override readonly name = 'NotFitting';
}

/** @throws NotFitting when the words are no longer in the text, or stand in several places. */
export function placeIn({ text }: ArticleFacts, selector: TextQuoteSelector): Span {
  const place = placeOf(text, selector);
  if (place === 'nowhere') throw new NotFitting(`“${selector.exact}” is not in this text`);
  if (place === 'several') throw new NotFitting(`“${selector.exact}” stands in several places of this text`);
  return place;
}

/** The part of the longer of two spans that both cover, 0 to 1. */
function common(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, both) / Math.max(a.end - a.start, b.end - b.start);
}

/** An engine that sets a quotation's edges elsewhere still found the same one, where half of it is the same. */
const SAME = 0.5;

/** The quotation at `place`; null where none is found there. */
export function quoteAt({ quotes }: ArticleFacts, place: Span): QuoteFacts | null {
  let [best, most] = [null as QuoteFacts | null, SAME];
  for (const quote of quotes) {
    const share = Math.max(...quote.spans.map((span) => common(span, place)));
    if (share > most || (share === SAME && best === null)) [best, most] = [quote, share];
  }
  return best;
}

/** @throws NotFitting when no quotation is found where the words stand. */
export function quoteIn(facts: ArticleFacts, selector: TextQuoteSelector): QuoteFacts {
  const quote = quoteAt(facts, placeIn(facts, selector));
  if (quote === null) throw new NotFitting(`“${selector.exact}” is no longer found as a quotation`);
  return quote;
}

/** Whoever is mentioned at `place`: by those very words, or by words that share some with them. */
export function personAt({ people }: ArticleFacts, place: Span): PersonFacts | null {
  const mentioned = (is: (mention: Span) => boolean) =>
    people.find(({ named, mentions }) => [named, ...mentions].some(is));
  return (
    mentioned(({ start, end }) => start === place.start && end === place.end) ??
    mentioned((mention) => overlaps(mention, place)) ??
    null
  );
}

/** @throws NotFitting when nobody is mentioned there. */
export function personIn(facts: ArticleFacts, selector: TextQuoteSelector): PersonFacts {
  const person = personAt(facts, placeIn(facts, selector));
  if (person === null) throw new NotFitting(`“${selector.exact}” mentions nobody who was found`);
  return person;
}

/** The facts with somebody named by the words at `place`, and who that is: found already, or new. */
export function withPersonAt(facts: ArticleFacts, place: Span): { facts: ArticleFacts; person: PersonFacts } {
  const known = personAt(facts, place);
  return known === null ? withNewPerson(facts, place) : { facts, person: known };
}

/** The facts with a person of their own named by the words at `place`. Words without a capital name nobody: no page. */
export function withNewPerson(
  facts: ArticleFacts,
  place: Span,
): { facts: ArticleFacts; person: PersonFacts } {
  const words = facts.text.slice(place.start, place.end);
  const person: PersonFacts = {
    id: new Ids(facts.people.map(({ id }) => id)).next(words, 'someone'),
    named: place,
    hasPage: /\p{Lu}/u.test(words),
    epithet: null,
    statements: [],
    mentions: [],
  };
  return { facts: { ...facts, people: [...facts.people, person] }, person };
}
