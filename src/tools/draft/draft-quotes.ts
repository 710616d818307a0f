import type { Analysis, Quote, Span } from '../../text/analysis.ts';
import type { Anchor } from '../../authoring/anchor.ts';
import { isBeside } from '../../authoring/beside.ts';
import type { QuoteSource } from '../../authoring/schema.ts';
import { anchorFor } from './anchor-for.ts';
import { Ids } from '../../finding/ids.ts';
import type { Review } from './review.ts';

const SURE = 0.8;

/** The quotations of a draft, by id, in the order of the text. */
export function draftQuotes(
  text: string,
  analysis: Analysis,
  idOfPerson: readonly (string | null)[],
  review: Review,
): Record<string, QuoteSource> {
  const ids = new Ids();
  const sources: Record<string, QuoteSource> = {};
  for (const quote of analysis.quotes) {
    const words = wordsOf(text, quote);
    if (words === null)
      review.add(quote, 'is left out: its words cannot be told from the same words elsewhere');
    else if (!hasOpeningMark(text, quote))
      review.add(quote, 'is left out: quoted without marks, as the line before announces');
    else
      sources[ids.next(text.slice(quote.start, quote.end), 'quotation')] = quoteOf(
        text,
        analysis,
        quote,
        words,
        idOfPerson,
        review,
      );
  }
  return sources;
}

function quoteOf(
  text: string,
  { quotes }: Analysis,
  quote: Quote,
  words: QuoteSource['words'],
  idOfPerson: readonly (string | null)[],
  review: Review,
): QuoteSource {
  const evidence = enclosingReport(quotes, quote) ?? quote;
  const speaker = idOfPerson[quote.person] ?? null;
  remark(quote, speaker, review);
  if (speaker === null) return { form: quote.form, words, speaker: 'unattributed', grade: 'unattributed' };
  const trail = trailOf(text, evidence);
  const cue = evidence.cue === null ? null : anchorFor(text, evidence.cue);
  const grade = gradeOf(text, evidence, trail.length);
  return { form: quote.form, words, speaker, ...(cue === null ? {} : { cue }), trail, grade };
}

/** Stands where an editor is to say why one mention is the next. */
const BY_RULE = 'read so by a rule, and not yet by an editor';

/** Every step of a draft is a rule's reading, but for part of a name that leads to the whole. */
function trailOf(text: string, { trail, grade }: Quote): NonNullable<QuoteSource['trail']> {
  return trail.flatMap((span, index) => {
    const words = anchorFor(text, span);
    const next = trail[index + 1];
    const isPart =
      next && ` ${text.slice(next.start, next.end)} `.includes(` ${text.slice(span.start, span.end)} `);
    const isSaid = isPart ?? grade !== 'inferred';
    return words === null ? [] : [isSaid ? words : { words, why: BY_RULE }];
  });
}

function gradeOf(
  text: string,
  { grade, trail: [mention], cue, spans }: Quote,
  steps: number,
): QuoteSource['grade'] {
  if (grade === 'pronoun' && steps < 2) return 'inferred';
  if (grade !== 'named' || !mention || isBeside(text, mention, cue ? [cue, ...spans] : spans)) return grade;
  return 'apart';
}

/** A few marked words within reported speech of the same person rest on the evidence of the whole. */
function enclosingReport(quotes: readonly Quote[], quote: Quote): Quote | null {
  if (quote.form !== 'partial') return null;
  return (
    quotes.find(
      ({ form, start, end, person }) =>
        form === 'reported' && start <= quote.start && end >= quote.end && person === quote.person,
    ) ?? null
  );
}

function wordsOf(text: string, { spans }: Quote): QuoteSource['words'] | null {
  const anchors: Anchor[] = spans.flatMap((span: Span) => anchorFor(text, span) ?? []);
  if (anchors.length < spans.length) return null;
  return anchors.length === 1 ? (anchors[0] ?? null) : anchors;
}

/** The house holds that marked forms begin with a mark, and reported speech with none. */
function hasOpeningMark(text: string, { form, spans }: Quote): boolean {
  return spans.every(
    ({ start }) => /^["“‘«„]|^''|^``/u.test(text.slice(start, start + 2)) === (form !== 'reported'),
  );
}

function remark(quote: Quote, speaker: string | null, review: Review): void {
  if (speaker === null) review.add(quote, `nobody is named for it (${quote.rule})`);
  else if (quote.grade === 'inferred') review.add(quote, `its speaker is inferred: ${quote.rule}`);
  else if (quote.confidence < SURE && quote.form !== 'reported')
    review.add(
      quote,
      `its speaker is not sure (${Math.round(quote.confidence * 100)} in 100): ${quote.rule}`,
    );
}
