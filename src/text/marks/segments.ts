import { doubleMarked } from './double-marks.ts';
import type { Segment } from './segment.ts';
import { singleMarked } from './single-marks.ts';

/** The marked stretches of a text, and whether its writer quotes with single marks. */
export interface Segmentation {
  readonly segments: readonly Segment[];
  /** True where single marks outnumber double ones: the British habit. */
  readonly singleIsPrimary: boolean;
}

/** Every outermost marked stretch of a text in order, paragraph by paragraph (a paragraph is a line). */
export function segmentMarks(text: string): Segmentation {
  const segments: Segment[] = [];
  let doubles = 0;
  let isOpen = false;
  let from = 0;
  while (from <= text.length) {
    const lineEnd = text.indexOf('\n', from);
    const to = lineEnd < 0 ? text.length : lineEnd;
    const double = doubleMarked(text, from, to, isOpen);
    doubles += double.length;
    if (text.slice(from, to).trim() !== '') isOpen = double.at(-1)?.closed === false;
    for (const segment of mergeOuter(double, singleMarked(text, from, to)))
      if (!isNickname(text, segment)) segments.push(segment);
    from = to + 1;
  }
  return { segments, singleIsPrimary: segments.length > 2 * doubles };
}

/** Robert “Bobby” Doe: a word or two in marks between the parts of a name belongs to the name. */
function isNickname(text: string, segment: Segment): boolean {
  if (segment.end - segment.start > 24) return false;
  const inner = text.slice(segment.innerStart, segment.innerEnd);
  if (!/^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u.test(inner)) return false;
  return (
    /(?:^|\s)\p{Lu}(?:\p{Ll}+|\.) $/u.test(text.slice(Math.max(0, segment.start - 20), segment.start)) &&
    /^ \p{Lu}\p{Ll}/u.test(text.slice(segment.end, segment.end + 3))
  );
}

/** Where two stretches overlap, the one that begins first holds; both lists are in order. */
function mergeOuter(double: readonly Segment[], single: readonly Segment[]): Segment[] {
  if (single.length === 0) return [...double];
  const merged: Segment[] = [];
  let past = -1;
  for (const segment of [...double, ...single].toSorted((a, b) => a.start - b.start)) {
    if (segment.start < past) continue;
    merged.push(segment);
    past = segment.end;
  }
  return merged;
}
