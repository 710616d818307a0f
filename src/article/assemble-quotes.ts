import type { PersonId, Quote, QuoteId, SpeakerId, UnnamedId } from './article.ts';
import type { PersonFacts, QuoteFacts } from './facts.ts';
import type { Span } from './span.ts';

/** The quotations in the order of telling, a longer one before those within it. */
export function assembleQuotes(
  facts: readonly QuoteFacts[],
  people: readonly PersonFacts[],
  countWords: (span: Span) => number,
): Quote[] {
  const speakers = new Map(people.map(({ id, hasPage }) => [id, speakerId(id, hasPage)]));
  return facts
    .map((quote) => assembleQuote(quote, speakers, countWords))
    .toSorted((a, b) => a.spans[0].start - b.spans[0].start || b.spans[0].end - a.spans[0].end);
}

function assembleQuote(
  { id, speaker, sameWords, ...given }: QuoteFacts,
  speakers: ReadonlyMap<string, SpeakerId>,
  countWords: (span: Span) => number,
): Quote {
  return {
    ...given,
    id: id as QuoteId,
    speaker: speaker === null ? null : (speakers.get(speaker) ?? null),
    sameWords: sameWords && { ...sameWords, quote: sameWords.quote as QuoteId },
    wordCount: given.spans.reduce((sum, span) => sum + countWords(span), 0),
  };
}

function speakerId(id: string, hasPage: boolean): SpeakerId {
  return hasPage ? (id as PersonId) : (id as UnnamedId);
}
