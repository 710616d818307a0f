/** Where a fact about a document was read. `address` is a date that stands in the document's own address. */
export type Origin = 'json-ld' | 'meta' | 'time' | 'link' | 'page' | 'title' | 'file' | 'address' | 'reader';

/** A fact that a document gives about itself, in its own words, and where it gives it. */
export interface Given {
  readonly value: string;
  readonly from: Origin;
}

/** What a document says of its own origin; null is "not given". */
export interface Details {
  /** The article's own title, never one of ours. */
  readonly title: Given | null;
  readonly byline: Given | null;
  readonly publisher: Given | null;
  /** The day of publication, `YYYY-MM-DD`, as the document writes it: in the time zone that it names. */
  readonly date: Given | null;
  /** An absolute address, http or https. */
  readonly url: Given | null;
  /** A BCP 47 tag. */
  readonly language: Given | null;
}

/** A document that says nothing of itself. */
export const nothingGiven: Details = {
  title: null,
  byline: null,
  publisher: null,
  date: null,
  url: null,
  language: null,
};

/** quotation: set apart as somebody's words, by `blockquote` or as an embedded post. */
export type BlockKind = 'paragraph' | 'heading' | 'quotation' | 'item';

/** Why a block is no part of the article. The page words it for a reader (`cutReasons`). */
export type CutReason =
  | 'title'
  | 'byline'
  | 'date'
  | 'caption'
  | 'credit'
  | 'repeated'
  | 'link'
  | 'newsletter'
  | 'post'
  | 'sharing'
  | 'advertisement'
  | 'rights'
  | 'mail'
  | 'code'
  | 'note'
  | 'page';

/** What each reason is called, as a reader is told. */
export const cutReasons: Readonly<Record<CutReason, string>> = {
  title: 'the title again',
  byline: 'the byline',
  date: 'a date line',
  caption: 'a caption',
  credit: 'a credit',
  repeated: 'repeats the article',
  link: 'a link to something else',
  newsletter: 'a newsletter box',
  post: 'the frame of an embedded post',
  sharing: 'a button or a count',
  advertisement: 'an advertisement',
  rights: 'a copyright line',
  mail: 'a mail’s header',
  code: 'code',
  note: 'a note',
  page: 'no part of the article',
};

/** A paragraph, a heading, a quotation set apart or an item of a list, its white space made single. */
export interface Block {
  readonly kind: BlockKind;
  readonly words: string;
  /** Null where it belongs to the article. To put it back is to make this null; to cut it is to give a reason. */
  readonly cut: CutReason | null;
}

/** A document, cleaned: what it says of itself, and all its blocks in their order, those that were cut among them. */
export interface CleanDocument {
  readonly details: Details;
  readonly blocks: readonly Block[];
}

/** The document with the block at `index` put back. */
export function withPutBack(document: CleanDocument, index: number): CleanDocument {
  return {
    ...document,
    blocks: document.blocks.map((block, at) => (at === index ? { ...block, cut: null } : block)),
  };
}
