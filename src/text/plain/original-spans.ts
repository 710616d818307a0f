import type { Analysis, Person, Quote, Span } from '../analysis.ts';

/** An analysis of a plain text, with every offset that of the original. */
export function inOriginal(analysis: Analysis, move: (span: Span) => Span): Analysis {
  return {
    quotes: analysis.quotes.map((quote) => movedQuote(quote, move)),
    people: analysis.people.map((person) => movedPerson(person, move)),
    times: analysis.times.map((time) => ({
      ...time,
      ...move(time),
      clause: time.clause && move(time.clause),
    })),
    sentences: analysis.sentences.map(move),
  };
}

function movedQuote(quote: Quote, move: (span: Span) => Span): Quote {
  return {
    ...quote,
    ...move(quote),
    spans: quote.spans.map(move),
    speaker: quote.speaker && move(quote.speaker),
    cue: quote.cue && move(quote.cue),
    trail: quote.trail.map(move),
    nested: quote.nested.map(move),
  };
}

function movedPerson(person: Person, move: (span: Span) => Span): Person {
  return {
    ...person,
    named: move(person.named),
    mentions: person.mentions.map(move),
    epithets: person.epithets.map(move),
  };
}
