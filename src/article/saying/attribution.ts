import type { Article, Quote } from '../article.ts';
import { speakerOf } from '../references.ts';
import { wordsAt } from '../span.ts';

/** Words that an occasion may begin with to stand in a sentence as it is: "on ‘The View’". */
const PREPOSITION = /^(?:after|at|before|by|during|from|in|on|to|via|when|while|with)\b/iu;

/** Words that have a capital only where they open a sentence: the article's "Recently" is "recently" within ours. */
const OPENING =
  /^(?:After|Ago|At|Before|During|Earlier|For|From|In|Last|Later|Long|Now|On|Once|Previously|Recently|Since|Soon|The|Then|This|Today|Two|Until|When|While|Yesterday)\b/u;

/** Words of a sentence, and whose they are. */
export interface Run {
  readonly words: string;
  readonly isArticles: boolean;
}

/**
 * Who said it, as it goes with the words wherever they travel: "Alyssa Milano, on ‘The View’". Time and occasion are in
 * the article's own words, and left out where it gives none; its "now" is not the reader's, and so stands in marks. What
 * it only reports, implies or does not vouch for is never said as a fact.
 */
export function attributionOf(article: Article, quote: Quote): string {
  const { speaker, rest } = attributionRuns(article, quote);
  const beyond = rest.map(({ words }) => words).join(' ');
  return (
    [speaker, beyond].filter(Boolean).join(', ') + (quote.status === 'stated' ? '' : ` (${quote.status})`)
  );
}

/** The same, with the article's words told from ours, but for the reserve: the speaker, and what is said of it beyond. */
export function attributionRuns(
  article: Article,
  quote: Quote,
): { readonly speaker: string; readonly rest: readonly Run[] } {
  const circumstances = circumstancesOf(article, quote);
  const known = [
    ...(quote.attribution.grade === 'inferred' ? ['inferred from the context'] : []),
    ...(quote.form === 'reported' ? ['as the article reports it'] : []),
  ].join(', ');
  const comma = circumstances.length > 0 ? ',' : '';
  return {
    speaker: speakerOf(article, quote)?.name ?? 'the article does not say who said it',
    rest: [...(known ? [ours(known + comma)] : []), ...circumstances],
  };
}

function circumstancesOf({ text }: Article, { speaker, attribution }: Quote): Run[] {
  const { time, occasion } = attribution;
  const when = time && [theirs(`“${inSentence(wordsAt(text, time))}”`)];
  return [
    ...(when && speaker ? [ours('said')] : []),
    ...(when ?? []),
    ...(occasion ? placed(wordsAt(text, occasion.phrase)) : []),
  ];
}

function placed(words: string): Run[] {
  return PREPOSITION.test(words) ? [theirs(inSentence(words))] : [ours('in'), theirs(`“${words}”`)];
}

function ours(words: string): Run {
  return { words, isArticles: false };
}

function theirs(words: string): Run {
  return { words, isArticles: true };
}

function inSentence(words: string): string {
  return OPENING.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
