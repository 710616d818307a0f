import type { ArticleData, Attribution, Basis, Epithet, Form, Statement, Status } from './article.ts';
import type { Span } from './span.ts';
import type { FuzzyTime, RelativeTime } from './time.ts';

/**
 * What is known of an article when its words have been found: spans (UTF-16, half-open) and plain names. Both ways in
 * end here, an author's and the engine's; `assemble` makes the article of it, and asks no more where it comes from.
 */
export interface ArticleFacts extends Pick<
  ArticleData,
  | 'ref'
  | 'language'
  | 'wording'
  | 'title'
  | 'description'
  | 'contentNote'
  | 'source'
  | 'provenance'
  | 'published'
  | 'text'
  | 'unnamed'
  | 'slips'
  | 'aliases'
> {
  readonly sections: readonly SectionFacts[];
  readonly quotes: readonly QuoteFacts[];
  /** Whoever may have a page or speaks: a minor who does not speak is not among them. */
  readonly people: readonly PersonFacts[];
  readonly events: readonly EventFacts[];
}

/** A section begins with the paragraph in which `from` lies. */
export interface SectionFacts {
  readonly id: string;
  readonly title: string;
  readonly from: number;
}

export interface QuoteFacts {
  readonly id: string;
  readonly form: Form;
  readonly spans: readonly [Span, ...Span[]];
  /** The id of a person; null for one that nobody is given. */
  readonly speaker: string | null;
  readonly attribution: Attribution;
  readonly sameWords: { readonly quote: string; readonly words: Span; readonly note: string } | null;
  readonly status: Status;
  readonly basis: Basis;
}

export interface PersonFacts {
  readonly id: string;
  readonly named: Span;
  /** Whether they have a page: those whom the article does not name have none, and no child has. */
  readonly hasPage: boolean;
  /** Their id in the library, where an editor has said so; never of one without a page. */
  readonly is?: string;
  /** What we call a speaker whose name we do not repeat; without it, the words at `named`. */
  readonly calledHere?: string;
  readonly epithet: Epithet | null;
  readonly statements: readonly Statement[];
  /** Mentions besides the one at `named`. */
  readonly mentions: readonly Span[];
}

export interface EventFacts {
  readonly id: string;
  readonly label: string;
  readonly status: Status;
  readonly when: TimeFacts;
  readonly evidence: readonly [Span, ...Span[]];
  /** Ids of people with a page. */
  readonly people: readonly string[];
}

/** A time that may be counted from another event, by its id. */
export type TimeFacts =
  Exclude<FuzzyTime, RelativeTime> | (Omit<RelativeTime, 'before'> & { readonly before: string | null });
