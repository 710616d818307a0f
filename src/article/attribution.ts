import type { Article, Quote } from './article.ts';
import { speakerOf } from './references.ts';
import { wordsAt, type Span } from './span.ts';

/** Words that an occasion may begin with to stand in a sentence as it is: "on ‘The View’". */
const PREPOSITION = /^(?:after|at|before|by|during|from|in|on|to|via|when|while|with)\b/iu;

/**
 * Who said it, as it goes with the words wherever they travel: "Alyssa Milano, on ‘The View’". Time and occasion are in
 * the article's own words, and left out where it gives none. What it only reports, implies or does not vouch for is
 * never said as a fact.
 */
export function attributionOf(article: Article, quote: Quote): string {
  const { occasion, time, grade } = quote.attribution;
  const parts = [
    speakerOf(article, quote)?.name ?? 'the article does not say who said it',
    grade === 'inferred' && 'inferred from the context',
    quote.form === 'reported' && 'as the article reports it',
    time && `“${wordsAt(article.text, time)}”`,
    occasion && placed(article, occasion.phrase),
  ];
  return parts.filter(Boolean).join(', ') + (quote.status === 'stated' ? '' : ` (${quote.status})`);
}

function placed({ text }: Article, phrase: Span): string {
  const words = wordsAt(text, phrase);
  return PREPOSITION.test(words) ? words : `occasion: “${words}”`;
}
