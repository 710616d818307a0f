import type { Indexed } from './article-index.ts';
import type { Ref } from './ref.ts';
import type { Span } from './span.ts';
import type { Dates, FuzzyTime } from './time.ts';

declare const kind: unique symbol;
/** An identifier that only `assemble.ts` and `wire.ts` mint: it is known to exist in its article. */
type Id<Kind extends string> = string & { readonly [kind]: Kind };
export type QuoteId = Id<'quote'>;
export type PersonId = Id<'person'>;
export type UnnamedId = Id<'unnamed'>;
export type SpeakerId = PersonId | UnnamedId;
export type EventId = Id<'event'>;
export type SectionId = Id<'section'>;

/** What the article itself vouches for: it states a thing, reports that somebody claims it, or calls it alleged. */
export type Status = 'stated' | 'claimed' | 'alleged';

/** direct: whole sentences between marks; partial: a few marked words; reported: no marks. */
export type Form = 'direct' | 'partial' | 'reported';

/**
 * How the speaker is known. named: beside the quotation; apart: by a name in the sentence, away from the quotation;
 * pronoun: a pronoun or an epithet traced to a name; continued: it goes on from the quotation before; inferred: nothing
 * says so, the context implies it.
 */
export type Grade = 'named' | 'apart' | 'pronoun' | 'continued' | 'inferred' | 'unattributed';

/**
 * Words that mention the speaker. `why` is ours: why they are taken for the next mention, or for the speaker, where they do
 * not say it themselves. Null where they do, and in an article found by rule, of which we assert nothing.
 */
export interface Mention extends Span {
  readonly why: string | null;
}

/** Words that give a time. `carriedOver` is ours: why it holds, where they are said of other words than the quotation. */
export interface SaidWhen extends Span {
  readonly carriedOver: string | null;
}

/** `phrase` is the shortest part of the evidence that names the occasion: "on ‘The View’". */
export interface Occasion {
  readonly evidence: Span;
  readonly phrase: Span;
  readonly carriedOver: string | null;
}

/** Who says that the words are a quotation and whose: an editor, a rule of the engine, or the reader who corrected it. */
export type Basis =
  | { readonly by: 'editor' }
  | { readonly by: 'reader' }
  | {
      readonly by: 'rule';
      /** The rule that decided, in the engine's words: "inverted tag". */
      readonly rule: string;
      /** The engine's probability of this speaker among the candidates, 0 to 1. */
      readonly confidence: number;
    };

/** Where and when words were said, as far as the article says: all of it in the article's words. */
export interface Attribution {
  readonly cue: Span | null;
  readonly occasion: Occasion | null;
  readonly time: SaidWhen | null;
  /** Mentions of the speaker, from the one nearest the quotation to the fullest name. */
  readonly trail: readonly Mention[];
  readonly grade: Grade;
}

/** The same words within another quotation; `note` is ours. Which of the two was first, the article does not say. */
export interface Lineage {
  readonly quote: QuoteId;
  readonly words: Span;
  readonly note: string;
}

export interface Quote {
  readonly id: QuoteId;
  readonly form: Form;
  /** One span for each paragraph that it runs over; quotation marks included. */
  readonly spans: readonly [Span, ...Span[]];
  readonly speaker: SpeakerId | null;
  readonly attribution: Attribution;
  readonly sameWords: Lineage | null;
  readonly status: Status;
  readonly basis: Basis;
  readonly wordCount: number;
}

/** What is said of a person, the words it rests on, and what the article vouches for. */
export interface Statement {
  readonly label: string;
  readonly status: Status;
  readonly evidence: readonly [Span, ...Span[]];
}

/** What a person is, in a few words of ours, and the words that say so. */
export interface Epithet {
  readonly label: string;
  readonly evidence: readonly [Span, ...Span[]];
}

/** What is known of everyone who may speak. */
interface Figure {
  readonly name: string;
  /** The name's place in the article. */
  readonly named: Span;
  readonly initials: string;
  readonly mentions: readonly Span[];
  readonly quotes: readonly QuoteId[];
  /** Words of the article inside the marked quotations. */
  readonly wordCount: number;
}

export interface Person extends Figure {
  readonly hasPage: true;
  readonly id: PersonId;
  /** Their id in the library, where an editor has said who this is in other articles too. */
  readonly is?: string;
  readonly epithet: Epithet | null;
  /** Order of first quotation, from 1; null for a person who is not quoted. Chooses the colour. */
  readonly voice: number | null;
  readonly statements: readonly Statement[];
}

/**
 * Someone quoted who has no page, since the article does not name them ("a spokesman"), or names a child. `name` is the
 * article's word for them; a child's is "a child".
 */
export interface UnnamedSpeaker extends Figure {
  readonly hasPage: false;
  readonly id: UnnamedId;
  readonly voice: number;
}

export type Speaker = Person | UnnamedSpeaker;

/** People whom the article speaks of without naming them: only ever in its own words, never with a page. */
export interface Unnamed {
  readonly words: Span;
  readonly note: string;
}

export interface Event {
  readonly id: EventId;
  readonly label: string;
  readonly status: Status;
  readonly when: FuzzyTime;
  readonly evidence: readonly [Span, ...Span[]];
  readonly people: readonly PersonId[];
}

export interface Section extends Span {
  readonly id: SectionId;
  readonly title: string;
}

/** A slip of the article's own, shown as it stands and marked [sic] outside the text. */
export interface Slip {
  readonly words: Span;
  readonly note: string;
}

/** Who says what an article's origin is: an editor, the page or file that it was taken from, or its reader. */
export type Provenance = 'editor' | 'page' | 'reader';

/** What is known of an article's origin; null is "not given". */
export interface Source {
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** An EDTF date of level 0 or 1. */
  readonly date: string | null;
}

/** Whose words titles, descriptions and labels are: an editor's, that is ours, or the article's own. */
export type Wording = 'editorial' | 'own';

/**
 * An article with its index, which answers what is asked of it. A copy with other data has none: `articleOf` makes it anew.
 */
export type Article = ArticleData & Indexed;

/** A resolved article: every anchor is an offset, every reference exists, every statement has its evidence. */
export interface ArticleData {
  readonly ref: Ref;
  readonly language: string;
  /** Whose the title, the description, the section titles and the labels are. Notes are always ours. */
  readonly wording: Wording;
  readonly title: string;
  readonly description: string;
  readonly contentNote: string | null;
  readonly source: Source;
  /** Who says so, of what is given; and of the title. */
  readonly provenance: Readonly<Partial<Record<keyof Source | 'title', Provenance>>>;
  /** What `source.date` allows; null when it is not given. */
  readonly published: Dates | null;
  readonly text: string;
  readonly wordCount: number;
  readonly paragraphs: readonly Span[];
  /** In order; in an article without headings there are none, and a lead may stand before the first. */
  readonly sections: readonly Section[];
  /** In the order of telling. */
  readonly quotes: readonly Quote[];
  /** Those who may have a page: a minor is not among them. */
  readonly people: readonly Person[];
  /** Those who speak and have no page. */
  readonly unnamedSpeakers: readonly UnnamedSpeaker[];
  readonly unnamed: readonly Unnamed[];
  /** In the order of telling. */
  readonly events: readonly Event[];
  readonly slips: readonly Slip[];
  /** Ids that were renamed, each with the one that took its place. */
  readonly aliases: Readonly<Record<string, string>>;
}
