import type { Article, Quote } from '../article.ts';
import { asideOf, introOf, voiceOf } from './attribution.ts';
import { quotedWords } from './quoted-words.ts';

/** A quotation with its voice and its reserve before it, in one of the rooms: "Claimed by Ann Lee: “It was kind”". */
export function namedQuote(article: Article, quote: Quote, rooms: readonly number[]): string {
  return `${voiceOf(article, quote)}: ${quotedWords(article, quote, rooms)}`;
}

/** The same, with the occasion and the time as far as the article gives them. */
export function quoteSentence(article: Article, quote: Quote, rooms: readonly number[]): string {
  const said = `${introOf(article, quote)}: ${quotedWords(article, quote, rooms)}`;
  return [said, asideOf(article, quote)].filter(Boolean).join(' ');
}
