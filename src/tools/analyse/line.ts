import { analyse } from '../../text/analyse.ts';
import type { Analysis, Quote, Span } from '../../text/analysis.ts';

/** The analysis of one `{"id", "text"}`, in the shape that measuring relies on; an `error` for a line that is none. */
export function answerLine(line: string): object {
  const document = parseDocument(line);
  if (typeof document === 'string') return { id: null, error: document };
  const analysis = analyse(document.text);
  return {
    id: document.id,
    quotes: analysis.quotes.map((quote) => plainQuote(document.text, analysis, quote)),
    people: analysis.people,
    times: analysis.times,
  };
}

function parseDocument(line: string): { id: unknown; text: string } | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    return `not JSON: ${String(error)}`;
  }
  if (typeof parsed !== 'object' || parsed === null || !('text' in parsed) || typeof parsed.text !== 'string')
    return 'not a document: a line is {"id", "text"}';
  return { id: 'id' in parsed ? parsed.id : null, text: parsed.text };
}

function plainQuote(text: string, analysis: Analysis, quote: Quote): object {
  const { start, end, speaker, cue } = quote;
  const resolved = analysis.people[quote.person]?.name;
  return {
    start,
    end,
    type: typeOf(quote),
    ...(speaker
      ? {
          speaker: {
            ...withText(text, speaker),
            resolved: resolved ?? text.slice(speaker.start, speaker.end),
          },
        }
      : {}),
    ...(cue ? { cue: withText(text, cue) } : {}),
    grade: quote.grade,
    rule: quote.rule,
    confidence: quote.confidence,
  };
}

function typeOf(quote: Quote): string {
  if (quote.form === 'reported') return 'indirect';
  if (quote.spans.length > 1) return 'block';
  return quote.form === 'partial' ? 'mixed' : 'direct';
}

function withText(text: string, { start, end }: Span): object {
  return { start, end, text: text.slice(start, end) };
}
