import type { CleanDocument } from './clean-document.ts';

/** Why a document has no article to read. */
export type Problem = 'empty' | 'signIn' | 'nothingFound' | 'tooLarge' | 'unknownKind' | 'damaged';

/** What each problem is called, as a reader is told. */
export const problems: Readonly<Record<Problem, string>> = {
  empty: 'There is nothing in this file',
  signIn: 'This looks like a sign-in page',
  nothingFound: 'No article was found on this page',
  tooLarge: 'This file is larger than 20 MB',
  unknownKind: 'This kind of file cannot be read here',
  damaged: 'This file cannot be opened: it is damaged or of another kind',
};

const FEWEST_WORDS = 40;
const SIGN_IN =
  /\b(?:log ?in|sign ?in|sign ?up|register|create (?:an|your) account|subscribe(?: now)? to (?:continue|read)|subscribers? only|already (?:a subscriber|have an account)|forgot(?:ten)? (?:your )?password|continue reading|enable javascript|verify you are (?:a )?human|access denied)\b/iu;

/**
 * What is wrong with a page that was cleaned; null for one with an article. A page with hardly a word that asks for a password, an
 * account or a subscription is a sign-in page.
 */
export function problemOf(
  { blocks }: CleanDocument,
  page: { readonly words: string; readonly hasForm: boolean },
): Problem | null {
  const kept = blocks.filter(({ cut }) => cut === null).map(({ words }) => words);
  const count = kept.join(' ').split(/\s+/u).filter(Boolean).length;
  const isSignIn = page.hasForm || page.words.length < 3000;
  if (count < FEWEST_WORDS && isSignIn && SIGN_IN.test(page.words.slice(0, 20_000))) return 'signIn';
  return count === 0 ? 'nothingFound' : null;
}
