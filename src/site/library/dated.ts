import { edtfDates } from '../../article/edtf-dates.ts';
import { UNDATED } from '../../links.ts';

/** Where a date stands among others: its year and month where it lies within one, and what it is sorted by. */
export interface Dated {
  readonly year: string;
  readonly month: string | null;
  /** Milliseconds since 1970, UTC, of the last day that the date allows; of the distant past where it says none. */
  readonly latest: number;
}

/** Where an article stands in the library by the date that its source gives, an EDTF expression, or by none. */
export function datedOf(date: string | null): Dated {
  const dated = kept.get(date) ?? read(date);
  kept.set(date, dated);
  return dated;
}

/** Many articles are of one day, and each part of the library asks for it again. */
const kept = new Map<string | null, Dated>();

function read(date: string | null): Dated {
  const { min, max } = date === null ? { min: null, max: null } : edtfDates(date);
  const latest = max ?? min ?? Number.NEGATIVE_INFINITY;
  if (min === null || max === null) return { year: UNDATED, month: null, latest };
  const [first, last] = [new Date(min).toISOString(), new Date(max).toISOString()];
  if (first.slice(0, 4) !== last.slice(0, 4)) return { year: UNDATED, month: null, latest };
  return {
    year: first.slice(0, 4),
    month: first.slice(0, 7) === last.slice(0, 7) ? first.slice(5, 7) : null,
    latest,
  };
}

/** The newest year first, and what has none last. */
export function newestFirst(a: string, b: string): number {
  if (a === b) return 0;
  if (a === UNDATED || b === UNDATED) return a === UNDATED ? 1 : -1;
  return a < b ? 1 : -1;
}
