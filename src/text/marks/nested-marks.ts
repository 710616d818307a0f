import { doubleMarked } from './double-marks.ts';
import type { Segment } from './segment.ts';
import { singleMarked } from './single-marks.ts';

interface Nested {
  readonly start: number;
  readonly end: number;
}

/** The quotations within a quotation: single marks in double ones, double marks in single ones. */
export function nestedMarks(text: string, segment: Segment | undefined): Nested[] {
  if (segment === undefined) return [];
  const { innerStart, innerEnd, style } = segment;
  const find = style === 'single' || style === 'straightSingle' ? doubleMarked : singleMarked;
  return find(text, innerStart, innerEnd)
    .filter((found) => found.closed)
    .map(({ start, end }) => ({ start, end }));
}
