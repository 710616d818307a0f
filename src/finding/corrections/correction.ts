import type { TextQuoteSelector } from '../../article/selector.ts';

/**
 * A person, by words of the text that name or mention them: any mention will do, and the fullest name is the surest. Words that
 * mention nobody that was found make a person of their own, named so.
 */
export type PersonWords = TextQuoteSelector;

/** The words of a quotation as they stand before the correction: of one that runs over paragraphs, those of its first. */
export type QuoteWords = TextQuoteSelector;

/**
 * What a reader corrects in an article that was found, each by quoted words and none by number, so that a better engine can run
 * again and lose none. `selectorOf` makes the words; `applyCorrections` applies an ordered list of these.
 */
export type Correction =
  /** Someone said it, or nobody is named (null). `withContinued`: also those right after it that continue it. */
  | {
      readonly kind: 'speaker';
      readonly quote: QuoteWords;
      readonly speaker: PersonWords | null;
      readonly withContinued: boolean;
    }
  | { readonly kind: 'notQuotation'; readonly quote: QuoteWords }
  /** Words that are a quotation and were not found as one: a selector a paragraph. */
  | {
      readonly kind: 'quotation';
      readonly words: readonly TextQuoteSelector[];
      readonly speaker: PersonWords | null;
    }
  /** A quotation's words begin or end elsewhere: `words` are what they are now. */
  | { readonly kind: 'edges'; readonly quote: QuoteWords; readonly words: TextQuoteSelector }
  /** The two are one person, called as `as` is. */
  | { readonly kind: 'samePerson'; readonly person: PersonWords; readonly as: PersonWords }
  /** These words mention another person than was found: one of their own. */
  | { readonly kind: 'differentPerson'; readonly mention: PersonWords }
  /** A person is called by these words of the text. */
  | { readonly kind: 'rename'; readonly person: PersonWords; readonly name: TextQuoteSelector }
  /** A child has no page, and a name in no sentence of ours. */
  | { readonly kind: 'child'; readonly person: PersonWords }
  | { readonly kind: 'notPerson'; readonly person: PersonWords }
  /** Something that happened: `words` are its clause, `when` the words in them or elsewhere that say when. */
  | { readonly kind: 'event'; readonly words: TextQuoteSelector; readonly when: TextQuoteSelector | null };

/** A correction that no longer fits: its place in the list, and why, worded for the reader. It stays in the list. */
export interface Unfitting {
  readonly index: number;
  readonly why: string;
}

/** The list with a correction added. An edge moved again is one correction, not two. */
export function withCorrection(corrections: readonly Correction[], added: Correction): readonly Correction[] {
  const last = corrections.at(-1);
  if (added.kind === 'edges' && last?.kind === 'edges' && isSameWords(last.words, added.quote))
    return [...corrections.slice(0, -1), { ...added, quote: last.quote }];
  return [...corrections, added];
}

/** The list without its last correction. */
export function undone(corrections: readonly Correction[]): readonly Correction[] {
  return corrections.slice(0, -1);
}

function isSameWords(a: TextQuoteSelector, b: TextQuoteSelector): boolean {
  return a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix;
}
