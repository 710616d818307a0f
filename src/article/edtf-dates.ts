import edtf from 'edtf';
import type { Dates } from './time.ts';

/**
 * What an EDTF expression of level 0 or 1 allows. Kept apart from `time.ts`: the parser is of use where articles are
 * made, and no page that shows one loads it.
 * @throws Error when the expression is none.
 */
export function edtfDates(expression: string): Dates {
  const { min, max } = edtf(expression, { level: 1 });
  return { min, max };
}

/** Whether an EDTF expression says itself that it is not exact. */
export function isApproximate(expression: string): boolean {
  return /[?~%X]/u.test(expression);
}
