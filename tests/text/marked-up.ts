/** A quotation as it is written into a marked-up text, and the names that are right for its speaker: none for nobody. */
export interface ExpectedQuote {
  readonly start: number;
  readonly end: number;
  readonly names: readonly string[];
}

export interface MarkedUp {
  readonly text: string;
  readonly quotes: readonly ExpectedQuote[];
}

const QUOTE = /⟦([^⟧]*)⟧⟨([^⟩]*)⟩/g;

/** Reads a text in which each quotation stands in ⟦ ⟧, followed by ⟨the names of its speaker; in any form that is right⟩. */
export function readMarkedUp(source: string): MarkedUp {
  const quotes: ExpectedQuote[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(QUOTE)) {
    const [whole, words = '', names = ''] = match;
    text += source.slice(from, match.index);
    quotes.push({
      start: text.length,
      end: text.length + words.length,
      names: names.split('; ').filter((name) => name !== ''),
    });
    text += words;
    from = match.index + whole.length;
  }
  return { text: text + source.slice(from), quotes };
}
