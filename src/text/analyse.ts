import type { Analysis } from './analysis.ts';
import { markedQuotes } from './attribution/quotations.ts';
import { readText } from './grammar/reading.ts';

export interface AnalyseOptions {
  /** The day of publication, `YYYY-MM-DD`: relative times then get a date. */
  readonly publishedOn?: string;
}

/** Finds the quotations, people and times of an English text. Offsets are UTF-16 code units, half-open. */
export function analyse(text: string, _options: AnalyseOptions = {}): Analysis {
  const reading = readText(text);
  return { quotes: markedQuotes(reading).map(({ quote }) => quote), people: [], times: [] };
}
