import { assemble } from '../../article/assemble.ts';
import type { ArticleFacts } from '../../article/facts.ts';
import type { Ref } from '../../article/ref.ts';
import { wordsWithin, type CountWords } from '../../article/words.ts';
import type { Analysis } from '../../text/analysis.ts';
import { applyCorrections } from '../corrections/apply-corrections.ts';
import type { Correction } from '../corrections/correction.ts';
import { foundFacts } from '../found-article.ts';
import type { StoredArticle } from '../stored/stored-article.ts';
import type { Found } from './find-protocol.ts';

/** What a reading of a text gives before corrections: it need not be read again when they change. */
export interface Read {
  readonly facts: ArticleFacts;
  readonly otherLanguage: string | null;
  readonly countWords: CountWords;
}

/** What is found in a text in which nothing is looked for. */
export const NOTHING: Analysis = { quotes: [], people: [], times: [], sentences: [] };

/** The facts of an article in which nothing is looked for: its text, headings and origin. */
export function readNothing(ref: Ref, stored: StoredArticle, countWords: CountWords): Read {
  return { facts: foundFacts(stored, NOTHING, ref), otherLanguage: null, countWords };
}

/** Counts the words of a stored article's text. */
export function wordsOfStored({ text, details: { language } }: StoredArticle): CountWords {
  return wordsWithin(text, language?.value ?? 'en');
}

/** Fewer words than this are short. */
const SHORT = 60;

/** Makes the article of what was read and of the reader's corrections. */
export function foundOf(
  { facts, otherLanguage, countWords }: Read,
  corrections: readonly Correction[],
): Found {
  const { facts: corrected, unfitting } = applyCorrections(facts, corrections);
  const article = assemble(corrected, countWords);
  return { article, unfitting, otherLanguage, isShort: article.wordCount < SHORT };
}

/** The article to show while nothing is found yet, or where finding failed: the text, and what the reader marked. */
export function unfoundArticle(ref: Ref, stored: StoredArticle): Found {
  return foundOf(readNothing(ref, stored, wordsOfStored(stored)), stored.corrections);
}
