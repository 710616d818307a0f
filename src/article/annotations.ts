import type { Article, Quote } from './article.ts';
import type { Span } from './span.ts';

/**
 * Every span at whose edges the text is cut. They are all known beforehand, so that opening anything changes attributes
 * and never the text's nodes.
 */
export function annotatedSpans(article: Article): Span[] {
  const { quotes, people, unnamed, events, slips } = article;
  return [
    ...quotes.flatMap(spansOfQuote),
    ...people.flatMap(({ mentions, statements, epithet }) => [
      ...mentions,
      ...(epithet?.evidence ?? []),
      ...statements.flatMap(({ evidence }) => evidence),
    ]),
    ...unnamed.map(({ words }) => words),
    ...events.flatMap(({ evidence, when }) => [
      ...evidence,
      ...(when.words ? [when.words] : []),
      ...(when.kind === 'relative' ? (when.working?.terms ?? []) : []),
    ]),
    ...slips.map(({ words }) => words),
  ];
}

function spansOfQuote({ spans, attribution, sameWords }: Quote): Span[] {
  const { cue, occasion, time, trail } = attribution;
  const single = [cue, occasion?.evidence, occasion?.phrase, time, sameWords?.words];
  return [...spans, ...single.flatMap((span) => span ?? []), ...trail];
}
