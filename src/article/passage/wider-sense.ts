import type { Article, Quote } from '../article.ts';
import { paragraphAt } from '../paragraphs.ts';
import { turnsSense } from '../saying/cut.ts';
import { sentenceAround } from '../sentence-around.ts';
import { contains, overlaps, type Span } from '../span.ts';

/**
 * What a passage is part of that its sense depends on: words that the article reports, a quotation whose edge it crosses, or
 * a sentence of which a condition, a negation or a reserve is left out.
 */
export interface Wider {
  readonly span: Span;
  readonly of: 'report' | 'quote' | 'sentence';
}

/** What to offer instead of `span` (UTF-16); null where nothing that its sense depends on is left out. */
export function widerSense(article: Article, span: Span): Wider | null {
  const crossed = crossing(article, span);
  if (crossed) return { span: crossed, of: 'quote' };
  const holding = innermost(article, span);
  if (holding?.form === 'reported')
    return isSame(holding.span, span) ? null : { span: holding.span, of: 'report' };
  const within = holding?.span ?? article.paragraphs[paragraphAt(article.paragraphs, span.start)];
  if (!within || !contains(within, span)) return null;
  const sentence = sentenceAround(article.text, within, span);
  const left = `${article.text.slice(sentence.start, span.start)} ${article.text.slice(span.end, sentence.end)}`;
  return left.split(/\s+/u).some(turnsSense) ? { span: sentence, of: 'sentence' } : null;
}

/** The passage with all of the marked quotations that it begins or ends within; null where it crosses no edge. */
function crossing({ quotes }: Article, span: Span): Span | null {
  const cut = quotes
    .filter(({ form }) => form !== 'reported')
    .flatMap(({ spans }) => spans)
    .filter((each) => overlaps(each, span) && !contains(each, span) && !contains(span, each));
  if (cut.length === 0) return null;
  return {
    start: Math.min(span.start, ...cut.map(({ start }) => start)),
    end: Math.max(span.end, ...cut.map(({ end }) => end)),
  };
}

function innermost({ quotes }: Article, span: Span): { form: Quote['form']; span: Span } | null {
  const holding = quotes.flatMap(({ form, spans }) =>
    spans.filter((each) => contains(each, span)).map((each) => ({ form, span: each })),
  );
  return holding.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0] ?? null;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
