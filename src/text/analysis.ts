/** A stretch of the text. Offsets are UTF-16 code units, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** direct: whole sentences between marks; partial: some words within the writer's sentence; reported: no marks. */
export type QuoteForm = 'direct' | 'partial' | 'reported';

/**
 * How the speaker is known. named: by a name or a noun beside the quotation; pronoun: by a pronoun or an epithet traced to a
 * name; continued: it goes on from the quotation before; inferred: the context implies it; unattributed: nothing says.
 */
export type Grade = 'named' | 'pronoun' | 'continued' | 'inferred' | 'unattributed';

/** A quotation with its speaker. */
export interface Quote extends Span {
  readonly form: QuoteForm;
  /** One span for each paragraph that it runs over, marks included. */
  readonly spans: readonly Span[];
  /** The words that name the speaker here; `null` where nothing says. */
  readonly speaker: Span | null;
  /** The verb or phrase that says that somebody spoke. */
  readonly cue: Span | null;
  /** From the mention beside the quotation to the person's fullest name; empty where unattributed. */
  readonly trail: readonly Span[];
  /** Which of the analysis's people speaks, or -1. */
  readonly person: number;
  readonly grade: Grade;
  /** The rule that decided, in words: "inverted tag", "subject of the governing verb". */
  readonly rule: string;
  /**
   * The probability that this is a quotation and its speaker the right one, 0 to 1; calibrated on marked quotations of news. For
   * reported speech and dialogue without marks a fixed figure.
   */
  readonly confidence: number;
  /** False for reported speech: it is right with its speaker in three cases of five only, too few for whoever did not ask for it. */
  readonly isShownByDefault: boolean;
  /** Quotations within this one. */
  readonly nested: readonly Span[];
}

/** Someone the text names or speaks of, or a group that it lets speak. */
export interface Person {
  /** The fullest name in the text; for a group or an unnamed person, the words for it. */
  readonly name: string;
  readonly isGroup: boolean;
  /** Whether the text gives an age under eighteen, in whatever form: a child has no page and no card. */
  readonly isMinor: boolean;
  /** Where the fullest name stands. */
  readonly named: Span;
  readonly mentions: readonly Span[];
  /** "the 46-year-old actress". */
  readonly epithets: readonly Span[];
  /** "Mr", "Senator", as the text writes them. */
  readonly titles: readonly string[];
  /** The pronouns that the text uses of this person, lower case. */
  readonly pronouns: readonly string[];
}

/** An expression of time. */
export interface TimeExpression extends Span {
  /** An EDTF date (level 1) where the expression gives one, alone or with the date of publication. */
  readonly edtf: string | null;
  /** An ISO 8601 duration before (`-P25Y`) or after (`P3D`) the article, where it is relative. */
  readonly relative: string | null;
  /** "almost", "about": how exact the text claims to be. */
  readonly approximate: boolean;
}

/** An expression of time, and what it dates. */
export interface DatedTime extends TimeExpression {
  /** The clause that says what was then; `null` where the time dates nothing that the writer tells. */
  readonly clause: Span | null;
}

/** What a text says of who said what, and when. */
export interface Analysis {
  readonly quotes: readonly Quote[];
  readonly people: readonly Person[];
  readonly times: readonly DatedTime[];
  /** In order; none runs over a paragraph's end. */
  readonly sentences: readonly Span[];
}
