import type { Article, Quote } from '../article/article.ts';
import { asideOf, introOf } from '../article/saying/attribution.ts';
import { inMarks, unmarked } from '../article/saying/excerpt.ts';
import { attributedWords, type AttributedWords } from './attributed-words.ts';

/**
 * A quotation as it is copied: who said it, under what reserve, all of its words, and the link. What the article
 * only reports stands in no marks, for the words are the article's: its attribution says so.
 */
export function quoteCopy(article: Article, quote: Quote, address: string): AttributedWords {
  const said = quote.spans.map((span) => unmarked(article.text, span)).join('\n');
  return attributedWords({
    intro: introOf(article, quote),
    words: inMarks(quote, said),
    aside: asideOf(article, quote),
    title: article.title,
    address,
  });
}
