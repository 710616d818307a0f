import type { ArticleData } from './article.ts';

/**
 * The numbers of the notes that stand at each offset (UTF-16), in the order of the text: a note for each quotation, from
 * 1, where the last of its words end. Where several end together the inner one's comes first.
 */
export function notesByEnd({ quotes }: ArticleData): ReadonlyMap<number, readonly number[]> {
  const ends = new Map<number, number[]>();
  quotes.forEach(({ spans }, index) => {
    const end = spans.at(-1)?.end ?? spans[0].end;
    ends.set(end, [index + 1, ...(ends.get(end) ?? [])]);
  });
  return new Map([...ends].toSorted(([a], [b]) => a - b));
}

/** With more notes than this, they are no use on paper and would weigh more than the text that they are about. */
const MOST = 500;

/** Whether the page carries the notes that are printed. */
export function hasPrintedNotes({ quotes }: ArticleData): boolean {
  return quotes.length > 0 && quotes.length <= MOST;
}
