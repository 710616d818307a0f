/** A fact that a document gives about itself, in its own words; `reader` where its reader filled it in. */
interface Given {
  readonly value: string;
  readonly from: string;
}

/** What there is to find in: a text, its own headings, and what it says of its origin. Offsets are UTF-16, half-open. */
export interface FoundDocument {
  /** One paragraph a line, or with blank lines between. */
  readonly text: string;
  /** Each with the offset of the first paragraph under it. */
  readonly headings: readonly { readonly title: string; readonly start: number }[];
  readonly details: {
    readonly title: Given | null;
    readonly byline: Given | null;
    readonly publisher: Given | null;
    /** The day of publication, `YYYY-MM-DD`. */
    readonly date: Given | null;
    readonly url: Given | null;
    /** A BCP 47 tag. */
    readonly language: Given | null;
  };
}
