import type { Article, Event, Person, Quote, Section } from './article.ts';
import { annotatedSpans } from './annotations.ts';
import type { Span } from './span.ts';

/** Why words are lit: `quote` is the open quotation itself, `same` the words that another repeats. */
export type Role = 'quote' | 'cue' | 'occasion' | 'time' | 'step' | 'same' | 'evidence';

/** Words to light while something is open. */
export interface Lit {
  readonly span: Span;
  readonly role: Role;
  /** When its line is drawn: the trace goes from the full name to the cue, a step at a time. */
  readonly step?: number;
}

/** What may be open beside the text. */
export type Open =
  | { readonly kind: 'quote'; readonly quote: Quote }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'section'; readonly section: Section };

/** The words that the open thing lights: a quotation with its trace, a person's mentions, an event's evidence. */
export function litBy(article: Article, open: Open): Lit[] {
  switch (open.kind) {
    case 'quote':
      return traceOf(article, open.quote);
    case 'person':
      return open.person.mentions.map((span) => ({ span, role: 'evidence' }));
    case 'event':
      return open.event.evidence.map((span) => ({ span, role: 'evidence' }));
    case 'section':
      return [];
  }
}

/** The place to which the reader is taken when the thing opens. */
export function placeOfOpen(open: Open): Span {
  switch (open.kind) {
    case 'quote':
      return open.quote.spans[0];
    case 'person':
      return open.person.named;
    case 'event':
      return open.event.evidence[0];
    case 'section':
      return open.section;
  }
}

/** The attribution trace: the quotation, each step from the name to the cue, occasion and time, and its lineage. */
function traceOf(article: Article, quote: Quote): Lit[] {
  const { cue, occasion, time, trail } = quote.attribution;
  const lit = (span: Span | null | undefined, role: Role): Lit[] => (span ? [{ span, role }] : []);
  const trace = [
    ...trail.toReversed().flatMap((step) => lit(step, 'step')),
    ...lit(occasion?.evidence, 'occasion'),
    ...lit(time, 'time'),
    ...lit(cue, 'cue'),
  ];
  return [
    ...quote.spans.flatMap((span) => lit(span, 'quote')),
    ...trace.map((each, step) => ({ ...each, step })),
    ...lit(quote.sameWords?.words, 'same'),
    ...article.index
      .sharersOf(quote)
      .flatMap(({ spans, sameWords }) => [...lit(spans[0], 'same'), ...lit(sameWords?.words, 'same')]),
  ];
}

/**
 * The words that begin at `offset`, as far as the open thing means them: a fragment names only where words begin.
 * Null when no annotation begins there.
 */
export function wordsFrom(article: Article, open: Open | null, offset: number): Span | null {
  const beginning = (spans: readonly Span[]) =>
    spans.filter(({ start }) => start === offset).toSorted((a, b) => b.end - a.end)[0];
  return (open && beginning(spansOfOpen(article, open))) ?? beginning(annotatedSpans(article)) ?? null;
}

function spansOfOpen(article: Article, open: Open): Span[] {
  const lit = litBy(article, open).map(({ span }) => span);
  if (open.kind === 'person') return [...lit, ...open.person.statements.flatMap(({ evidence }) => evidence)];
  if (open.kind === 'event') return [...lit, ...(open.event.when.words ? [open.event.when.words] : [])];
  return lit;
}
