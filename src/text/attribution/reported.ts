import type { Quote } from '../analysis.ts';
import { phraseAt } from '../grammar/phrase.ts';
import { mentionStart, type Reading } from '../grammar/reading.ts';
import { cueSpan } from './grade.ts';
import { mentionKindOf } from './mention-kind.ts';
import type { AttributedQuote } from './quotations.ts';
import type { Report } from './reports.ts';

/** The quotations without marks: a lower grade of evidence, for the words are the writer's. */
export function reportedQuotes(reading: Reading, reports: readonly Report[]): AttributedQuote[] {
  return reports.map((report) => reportedQuote(reading, report));
}

function reportedQuote(reading: Reading, report: Report): AttributedQuote {
  const { clause } = report;
  const speaker = phraseAt(reading.phrases, clause.subject);
  const span = {
    start: phraseAt(reading.phrases, report.first).start,
    end: phraseAt(reading.phrases, report.last).end,
  };
  const kind = mentionKindOf(reading, clause.subject);
  const isPronoun = kind === 'heOrShe' || kind === 'they' || kind === 'it' || kind === 'firstOrSecond';
  const quote: Quote = {
    ...span,
    form: 'reported',
    spans: [span],
    speaker: { start: mentionStart(reading, clause.subject), end: speaker.end },
    cue: cueSpan(reading, clause),
    trail: [],
    person: -1,
    grade: isPronoun ? 'pronoun' : 'named',
    rule: 'clause that a verb of speech reports',
    confidence: 0.7,
    isShownByDefault: false,
    nested: [],
  };
  return { quote, speakerPhrase: clause.subject };
}
