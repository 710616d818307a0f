import edtf from 'edtf';
import type { OpenDates } from './time.ts';

/**
 * What an EDTF expression of level 0 or 1 allows. Kept apart from `time.ts`: the parser is of use where articles are
 * made, and no page that shows one loads it.
 * @throws Error when the expression is none, is open on both sides, or has a year that is not of four digits: beyond
 * those neither a timeline nor a Date can show it.
 */
export function edtfDates(expression: string): OpenDates {
  if (/(?:^|\/)(?:Y|-)/u.test(expression))
    throw new RangeError(
      `“${expression}” has a year that cannot be shown: years are of four digits, 0000 to 9999`,
    );
  const { min, max } = dayOf(expression) ?? read(expression);
  const dates = { min: finite(min), max: finite(max) };
  if (dates.min === null && dates.max === null)
    throw new RangeError(`“${expression}” says neither from when nor until when`);
  return dates;
}

const A_DAY = 86_400_000;

/** A day of the calendar, which most dates are: the parser takes a thousand times as long for it. */
function dayOf(expression: string): { min: number; max: number } | null {
  if (!/^\d{4}-\d\d-\d\d$/u.test(expression)) return null;
  const min = Date.parse(expression);
  const isOne = Number.isFinite(min) && new Date(min).toISOString().startsWith(expression);
  return isOne ? { min, max: min + A_DAY - 1 } : null;
}

function read(expression: string): { min: number | null; max: number | null } {
  try {
    return edtf(expression, { level: 1 });
  } catch {
    throw new RangeError(`“${expression}” is not an EDTF date of level 0 or 1`);
  }
}

/** The parser has infinity for what is open, null for what is not known. */
function finite(instant: number | null): number | null {
  return instant !== null && Number.isFinite(instant) ? instant : null;
}

/** Whether an EDTF expression says itself that it is not exact. */
export function isApproximate(expression: string): boolean {
  return /[?~%X]/u.test(expression);
}
