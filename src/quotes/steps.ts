import type { Article, Mention, Quote } from '../article/article.ts';
import { paragraphAt } from '../article/paragraphs.ts';
import { gradeWords } from '../article/saying/grade.ts';
import type { Span } from '../article/span.ts';

/** One step of how the article attributes a quotation: its words, and what they tell, in ours. */
export type Step =
  | { readonly kind: 'cue'; readonly words: Span; readonly tells: string }
  | {
      readonly kind: 'resolved';
      readonly words: Span;
      readonly to: Span;
      /** Ours: why the one is read as the other; null where it is part of its name, or read so by rule. */
      readonly why: string | null;
      readonly tells: string;
    }
  | { readonly kind: 'named'; readonly words: Span; readonly tells: string };

/** The steps from the words that introduce a quotation to the speaker's fullest name. */
export function stepsOf(article: Article, quote: Quote): Step[] {
  const { cue, trail } = quote.attribution;
  const isNamed = article.index.speakerOf(quote)?.hasPage ?? true;
  return [...(cue ? [cueStep(cue, quote)] : []), ...trailSteps(article, trail, isNamed)];
}

function cueStep(words: Span, { spans: [first], form }: Quote): Step {
  const what = form === 'reported' ? 'what is reported' : 'the words';
  return { kind: 'cue', words, tells: words.start < first.start ? `introduces ${what}` : `follows ${what}` };
}

/** Where nobody is named, no step says so. */
function trailSteps(article: Article, trail: readonly Mention[], isNamed: boolean): Step[] {
  const [only] = trail;
  if (only && trail.length === 1) {
    const tells = isNamed ? `is named ${placeOf(article, only)}` : `is all the name given`;
    return [{ kind: 'named', words: only, tells }];
  }
  return trail.slice(1).flatMap((to, index): Step[] => {
    const words = trail[index];
    return words
      ? [{ kind: 'resolved', words, to, why: words.why, tells: distance(article, words, to, isNamed) }]
      : [];
  });
}

function placeOf({ paragraphs }: Article, { start }: Span): string {
  const paragraph = paragraphAt(paragraphs, start);
  return paragraph === 0 ? 'in the first line' : `in paragraph ${paragraph + 1}`;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function distance({ paragraphs }: Article, from: Span, to: Span, isNamed: boolean): string {
  const target = paragraphAt(paragraphs, to.start);
  const apart = paragraphAt(paragraphs, from.start) - target;
  if (apart === 0) return 'in the same paragraph';
  if (target === 0) return isNamed ? 'named in the first line' : 'in the first line';
  const way = apart > 0 ? 'earlier' : 'later';
  const count = Math.abs(apart);
  return `${NUMBERS[count] ?? count} ${count === 1 ? 'paragraph' : 'paragraphs'} ${way}`;
}

/** How the speaker of a quotation is known, in plain words. */
export function gradeOf(article: Article, quote: Quote): string {
  if (quote.basis.by === 'reader') return 'Corrected by the reader';
  const isNamed = article.index.speakerOf(quote)?.hasPage !== false;
  return gradeWords(quote.attribution.grade, isNamed);
}
