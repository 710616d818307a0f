import type { Attribution } from '../article/article.ts';
import type { QuoteFacts } from '../article/facts.ts';
import type { Resolution } from './resolution.ts';
import type { ArticleSource, QuoteSource } from './schema.ts';
import { contains, wordsAt, type Span } from '../article/span.ts';

export function resolveQuotes(source: ArticleSource, resolution: Resolution): QuoteFacts[] {
  return Object.entries(source.quotes).map(([id, quote]) => resolveQuote(id, quote, resolution));
}

function resolveQuote(id: string, quote: QuoteSource, resolution: Resolution): QuoteFacts {
  const at = `quotes.${id}`;
  const spans = resolution.anchors(`${at}.words`, quote.words);
  const speaker =
    quote.speaker === 'unattributed' ? null : resolution.speaker(`${at}.speaker`, quote.speaker);
  checkMarks(at, quote, spans, resolution);
  checkGrade(at, quote, resolution);
  return {
    id,
    form: quote.form,
    spans,
    speaker,
    status: quote.status ?? 'stated',
    attribution: resolveAttribution(at, quote, resolution),
    sameWords: resolveLineage(at, quote, resolution),
    basis: { by: 'editor' },
  };
}

function resolveAttribution(at: string, quote: QuoteSource, resolution: Resolution): Attribution {
  return {
    cue: resolution.optional(`${at}.cue`, quote.cue),
    occasion: resolveOccasion(at, quote, resolution),
    time: resolveTime(at, quote, resolution),
    trail: (quote.trail ?? []).map((step, index) => {
      const { words, why = null } = typeof step === 'object' && 'why' in step ? step : { words: step };
      return { ...resolution.anchor(`${at}.trail.${index}`, words), why };
    }),
    grade: quote.grade,
  };
}

function resolveTime(at: string, { time }: QuoteSource, resolution: Resolution): Attribution['time'] {
  if (time === undefined) return null;
  const isCarried = typeof time === 'object' && 'carriedOver' in time;
  const words = resolution.anchor(`${at}.time`, isCarried ? time.words : time);
  return { ...words, carriedOver: isCarried ? time.carriedOver : null };
}

function resolveOccasion(
  at: string,
  { occasion }: QuoteSource,
  resolution: Resolution,
): Attribution['occasion'] {
  if (!occasion) return null;
  const evidence = resolution.anchor(`${at}.occasion.evidence`, occasion.evidence);
  const phrase = resolution.anchor(`${at}.occasion.phrase`, occasion.phrase);
  if (!contains(evidence, phrase)) resolution.fault(`${at}.occasion.phrase`, 'lies outside its evidence');
  return { evidence, phrase, carriedOver: occasion.carriedOver ?? null };
}

function resolveLineage(
  at: string,
  { sameWords }: QuoteSource,
  resolution: Resolution,
): QuoteFacts['sameWords'] {
  if (!sameWords) return null;
  const quote = resolution.quote(`${at}.sameWords.quote`, sameWords.quote);
  const words = resolution.anchor(`${at}.sameWords.words`, sameWords.words);
  return quote === null ? null : { quote, words, note: sameWords.note };
}

const OPENING = /^["“‘«„]|^''|^``/u;

/** Marked forms begin with a mark and reported speech with none: a span that says otherwise was cut wrongly. */
function checkMarks(at: string, { form }: QuoteSource, spans: readonly Span[], resolution: Resolution): void {
  for (const span of spans) {
    const marked = OPENING.test(wordsAt(resolution.text, span));
    if (marked === (form === 'reported'))
      resolution.fault(
        `${at}.words`,
        marked ? 'is reported speech, yet begins with a mark' : `is ${form}, yet begins with no mark`,
      );
  }
}

/** Rule 2: a grade says how the speaker is known, so it must not say more than the trail shows. */
function checkGrade(at: string, quote: QuoteSource, resolution: Resolution): void {
  const { speaker, grade, trail = [] } = quote;
  if ((speaker === 'unattributed') !== (grade === 'unattributed'))
    resolution.fault(`${at}.grade`, 'is “unattributed” with a speaker, or the other way about');
  if (speaker !== 'unattributed' && trail.length === 0)
    resolution.fault(`${at}.trail`, 'is empty: no words of the article lead to the speaker');
  if (grade === 'pronoun' && trail.length < 2)
    resolution.fault(`${at}.trail`, 'has one step: a pronoun is traced to a name by two at least');
}
