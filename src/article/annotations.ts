import type { Article, Quote, Statement } from './article.ts';
import type { EventFacts } from './facts.ts';
import type { Span } from './span.ts';

/**
 * Every span at whose edges the text is cut. They are all known beforehand, so that opening anything changes attributes
 * and never the text's nodes.
 */
export function annotatedSpans(article: Article): Span[] {
  const { quotes, people, unnamedSpeakers, unnamed, events, slips } = article;
  return [
    ...quotes.flatMap(spansOfQuote),
    ...people.flatMap(({ mentions, statements, epithet }) => [
      ...mentions,
      ...(epithet?.evidence ?? []),
      ...spansOfStatements(statements),
    ]),
    ...unnamedSpeakers.flatMap(({ mentions }) => mentions),
    ...unnamed.map(({ words }) => words),
    ...events.flatMap(spansOfEvent),
    ...slips.map(({ words }) => words),
  ];
}

/** What an article says of a quotation: its words, and those that say whose they are. */
export function spansOfQuote({
  spans,
  attribution,
  sameWords,
}: Pick<Quote, 'spans' | 'attribution'> & { readonly sameWords: { readonly words: Span } | null }): Span[] {
  const { cue, occasion, time, trail } = attribution;
  const single = [cue, occasion?.evidence, occasion?.phrase, time, sameWords?.words];
  return [...spans, ...single.flatMap((span) => span ?? []), ...trail];
}

/** The words on which statements rest. */
export function spansOfStatements(statements: readonly Statement[]): Span[] {
  return statements.flatMap(({ evidence }) => evidence);
}

/** The words on which an event rests, and those of its time. */
export function spansOfEvent({ evidence, when }: Pick<EventFacts, 'evidence' | 'when'>): Span[] {
  return [
    ...evidence,
    ...(when.words ? [when.words] : []),
    ...(when.kind === 'relative' ? (when.working?.terms ?? []) : []),
  ];
}
