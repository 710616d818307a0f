import type { Analysis } from './analysis.ts';
import { announcedQuotes } from './attribution/announced.ts';
import { labelledTurns } from './attribution/labelled-turns.ts';
import { type AttributedQuote, markedQuotes } from './attribution/quotations.ts';
import { reportedQuotes } from './attribution/reported.ts';
import { findReports } from './attribution/reports.ts';
import { readText } from './grammar/reading.ts';
import { traceSpeakers } from './cast/speakers.ts';
import { sentencesOf } from './grammar/sentences.ts';
import { withClauses } from './times/dated-clauses.ts';
import { joinBrokenLines } from './plain/broken-lines.ts';
import { uncover } from './plain/hidden-characters.ts';
import { withoutLayoutMarks } from './plain/layout-marks.ts';
import { inOriginal } from './plain/original-spans.ts';
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
  const uncovered = uncover(text);
  const plain = joinBrokenLines(withoutLayoutMarks(uncovered?.text ?? text));
  const analysis = analysePlain(plain, options);
  return uncovered === null ? analysis : inOriginal(analysis, uncovered.toOriginal);
}

function analysePlain(text: string, options: AnalyseOptions): Analysis {
  const reading = readText(text);
  const reports = findReports(reading);
  const turns = labelledTurns(reading);
  const outside = [
    ...markedQuotes(reading, reports),
    ...announcedQuotes(reading),
    ...reportedQuotes(reading, reports),
  ];
  const inOrder = withoutInner(turns, outside).toSorted(
    (a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end,
  );
  const sentences = sentencesOf(reading.phrases);
  return {
    ...traceSpeakers(reading, inOrder),
    times: withClauses(reading, sentences, findTimes(text, options.publishedOn)),
    sentences,
  };
}

/** The turns, and what stands outside them: what a turn quotes is within it. Turns are in order. */
function withoutInner(
  turns: readonly AttributedQuote[],
  others: readonly AttributedQuote[],
): AttributedQuote[] {
  let at = 0;
  const outside = others
    .toSorted((a, b) => a.quote.start - b.quote.start)
    .filter(({ quote }) => {
      while (at < turns.length && (turns[at]?.quote.end ?? 0) <= quote.start) at += 1;
      return (turns[at]?.quote.start ?? Infinity) >= quote.end;
    });
  return [...turns, ...outside];
}
