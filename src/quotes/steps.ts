import type { Article, Grade, Quote } from '../article/article.ts';
import { paragraphAt } from '../article/paragraphs.ts';
import type { Span } from '../article/span.ts';

/** One step of how the article attributes a quotation: its words, and what they tell, in ours. */
export type Step =
  | { readonly kind: 'cue'; readonly words: Span; readonly tells: string }
  | { readonly kind: 'resolved'; readonly words: Span; readonly to: Span; readonly tells: string }
  | { readonly kind: 'named'; readonly words: Span; readonly tells: string };

/** The steps from the words that introduce a quotation to the speaker's fullest name. */
export function stepsOf(article: Article, quote: Quote): Step[] {
  const { cue, trail } = quote.attribution;
  return [...(cue ? [cueStep(cue, quote)] : []), ...trailSteps(article, trail)];
}

function cueStep(words: Span, { spans: [first], form }: Quote): Step {
  const what = form === 'reported' ? 'what is reported' : 'the words';
  return { kind: 'cue', words, tells: words.start < first.start ? `introduces ${what}` : `follows ${what}` };
}

function trailSteps(article: Article, trail: readonly Span[]): Step[] {
  const [only] = trail;
  if (only && trail.length === 1)
    return [{ kind: 'named', words: only, tells: `is named ${placeOf(article, only)}` }];
  return trail.slice(1).flatMap((to, index): Step[] => {
    const words = trail[index];
    return words ? [{ kind: 'resolved', words, to, tells: distance(article, words, to) }] : [];
  });
}

function placeOf({ paragraphs }: Article, { start }: Span): string {
  const paragraph = paragraphAt(paragraphs, start);
  return paragraph === 0 ? 'in the first line' : `in paragraph ${paragraph + 1}`;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function distance({ paragraphs }: Article, from: Span, to: Span): string {
  const target = paragraphAt(paragraphs, to.start);
  const apart = paragraphAt(paragraphs, from.start) - target;
  if (apart === 0) return 'in the same paragraph';
  if (target === 0) return 'named in the first line';
  const way = apart > 0 ? 'earlier' : 'later';
  const count = Math.abs(apart);
  return `${NUMBERS[count] ?? count} ${count === 1 ? 'paragraph' : 'paragraphs'} ${way}`;
}

/** What a grade says of how the speaker is known, in plain words. */
export const GRADES: Readonly<Record<Grade, string>> = {
  named: 'Named beside the quote',
  apart: 'Named in the same sentence, apart from the quote',
  pronoun: 'A pronoun or a description, traced back to the name',
  continued: 'Goes on from the quote before',
  inferred: 'Not said; the context implies it',
  unattributed: 'The article does not say who said it',
};
