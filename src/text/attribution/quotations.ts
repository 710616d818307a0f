import type { Quote, Span } from '../analysis.ts';
import { phraseAt } from '../grammar/phrase.ts';
import { mentionStart, type Reading } from '../grammar/reading.ts';
import { nestedMarks } from '../marks/nested-marks.ts';
import { type Attributed, attributeSegments } from './attribute.ts';
import type { Report } from './reports.ts';
import { formOf } from './form.ts';
import { cueSpan, judge } from './grade.ts';

/** A quotation, with the phrase of its speaker's mention (-1 for none) for those who resolve it. */
export interface AttributedQuote {
  readonly quote: Quote;
  readonly speakerPhrase: number;
}

/** Every marked quotation of a text, in order; one that runs over paragraphs is one quotation. */
export function markedQuotes(reading: Reading, reports: readonly Report[]): AttributedQuote[] {
  const found: AttributedQuote[] = [];
  let previous = -1;
  for (const attributed of attributeSegments(reading, reports)) {
    const last = found.at(-1);
    if (attributed.basis === 'open' && last !== undefined && !opensWithLabel(reading, attributed))
      found[found.length - 1] = extended(reading, last, attributed);
    else {
      const quote = quoteOf(reading, attributed, previous);
      if (!isNobodysWord(quote)) found.push(quote);
    }
    if (attributed.candidate >= 0) previous = attributed.candidate;
  }
  return found;
}

/** A few words that nobody near has said are a term or a name one time in five, and answer for nothing. */
function isNobodysWord({ quote }: AttributedQuote): boolean {
  return quote.speaker === null && quote.form === 'partial';
}

function quoteOf(reading: Reading, attributed: Attributed, previous: number): AttributedQuote {
  const verdict = judge(reading, attributed, previous);
  const named = verdict.grade !== 'unattributed';
  const mention = phraseAt(reading.phrases, attributed.candidate);
  const span = spanOfSegment(reading, attributed.context.segment);
  const quote: Quote = {
    ...span,
    form: formOf(attributed.context),
    spans: [span],
    speaker: named ? { start: mentionStart(reading, attributed.candidate), end: mention.end } : null,
    cue: named && verdict.clause !== null ? cueSpan(reading, verdict.clause) : null,
    trail: [],
    person: -1,
    grade: verdict.grade,
    rule: verdict.rule,
    confidence: attributed.confidence,
    isShownByDefault: true,
    nested: nestedMarks(reading.text, reading.segments[attributed.context.segment]),
  };
  const label = labelWithin(reading, span);
  if (label !== null) return { quote: { ...quote, ...LABELLED, speaker: label }, speakerPhrase: -1 };
  return { quote, speakerPhrase: named ? attributed.candidate : -1 };
}

function opensWithLabel(reading: Reading, { context }: Attributed): boolean {
  return labelWithin(reading, spanOfSegment(reading, context.segment)) !== null;
}

const LABELLED = { grade: 'named', rule: 'label within the marks', cue: null, confidence: 1 } as const;
const LABEL = /^\P{L}{1,3}(\p{Lu}[\p{Lu}.'’ -]{1,30}): /u;

/** "QUILL: We were ready.": a transcript names each speaker in capitals, within the marks that set it off. */
function labelWithin(reading: Reading, { start, end }: Span): Span | null {
  const name = LABEL.exec(reading.text.slice(start, Math.min(end, start + 40)))?.[1];
  if (name === undefined) return null;
  const from = reading.text.indexOf(name, start);
  return { start: from, end: from + name.length };
}

function extended(reading: Reading, last: AttributedQuote, next: Attributed): AttributedQuote {
  const span = spanOfSegment(reading, next.context.segment);
  const nested = nestedMarks(reading.text, reading.segments[next.context.segment]);
  const { quote } = last;
  return {
    ...last,
    quote: {
      ...quote,
      end: span.end,
      form: 'direct',
      spans: [...quote.spans, span],
      nested: [...quote.nested, ...nested],
    },
  };
}

function spanOfSegment(reading: Reading, segment: number): Span {
  const found = reading.segments[segment];
  return { start: found?.start ?? 0, end: found?.end ?? 0 };
}
