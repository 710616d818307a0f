import type { Analysis } from './analysis.ts';
import { announcedQuotes } from './attribution/announced.ts';
import { markedQuotes } from './attribution/quotations.ts';
import { reportedQuotes } from './attribution/reported.ts';
import { findReports } from './attribution/reports.ts';
import { readText } from './grammar/reading.ts';
import { traceSpeakers } from './cast/speakers.ts';
import { sentencesOf } from './grammar/sentences.ts';
import { withClauses } from './times/dated-clauses.ts';
import { findTimes } from './times/times.ts';

export interface AnalyseOptions {
  /** The day of publication, `YYYY-MM-DD`: relative times then get a date. */
  readonly publishedOn?: string;
}

/**
 * Finds the quotations, people and times of an English text, quotations in order. Offsets are UTF-16 code units, half-open.
 * Pure, linear in the length of the text, and at home in a worker.
 */
export function analyse(text: string, options: AnalyseOptions = {}): Analysis {
  const reading = readText(text);
  const reports = findReports(reading);
  const found = [
    ...markedQuotes(reading, reports),
    ...announcedQuotes(reading),
    ...reportedQuotes(reading, reports),
  ];
  const inOrder = found.toSorted((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end);
  const sentences = sentencesOf(reading.phrases);
  return {
    ...traceSpeakers(reading, inOrder),
    times: withClauses(reading, sentences, findTimes(text, options.publishedOn)),
    sentences,
  };
}
