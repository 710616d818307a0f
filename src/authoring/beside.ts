import { overlaps, type Span } from '../article/span.ts';

/** So many words may stand between a name and what it is beside: "Ann Lee, who has just turned forty, said". */
const MOST = 8;

/** Whether a mention stands beside any of the others: at most eight words are between them, and no end of a sentence. */
export function isBeside(text: string, mention: Span, others: readonly Span[]): boolean {
  return others.some((other) => {
    if (overlaps(mention, other)) return true;
    const [before, after] = mention.start < other.start ? [mention, other] : [other, mention];
    const between = text.slice(before.end, after.start);
    return !/[.!?…]\s|\n/u.test(between) && between.split(/\s+/u).filter(Boolean).length <= MOST;
  });
}
