import type { Block } from './clean-document.ts';
import { markBlocks } from './mark-blocks.ts';
import { pageBlock } from './page-block.ts';

/** The blocks of a document that is all article, as a chapter of a book is: nothing is looked for and only captions are cut. */
export function cleanWhole(document: Document): Block[] {
  return markBlocks(document)
    .map(pageBlock)
    .filter(({ words }) => words !== '')
    .map(({ kind, words, around }) => ({
      kind,
      words,
      cut: /<figcaption\b/u.test(around) ? 'caption' : null,
    }));
}
