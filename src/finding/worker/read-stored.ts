import type { Ref } from '../../article/ref.ts';
import type { CountWords } from '../../article/words.ts';
import { factsWith, gatheredFacts, type GatheredFacts } from '../found-article.ts';
import { analyseSetApart } from '../set-apart.ts';
import type { StoredArticle } from '../stored/stored-article.ts';
import { NOTHING, type Read } from './find-in-article.ts';
import type { Progress } from './find-protocol.ts';
import { otherLanguage } from './language.ts';

/** Parts of the work, measured on a text of 200,000 words: the engine has the most of it. */
const READ = 0.85;
const GATHERED = 0.95;

/** What of a stored article the engine is given: its title, its address and corrections change nothing of what it finds. */
interface Given {
  readonly text: string;
  readonly quoted: StoredArticle['quoted'];
  readonly day: string | undefined;
  readonly language: string | null;
}

/** What was gathered from a text: an article can be made of it as soon as it has a name. */
export interface Analysed {
  readonly given: Given;
  readonly gathered: GatheredFacts;
  readonly otherLanguage: string | null;
  readonly countWords: CountWords;
}

/** Reads a stored article with the engine; one in another language is left as it is. Says how far it is. */
export function analysed(
  stored: StoredArticle,
  countWords: CountWords,
  tell: (progress: Progress) => void,
): Analysed {
  const given = givenBy(stored);
  const { text, quoted, day, language } = given;
  tell({ done: 0, stage: 'reading' });
  const other = otherLanguage(text, language);
  const options = day === undefined ? {} : { publishedOn: day };
  const analysis = other === null ? analyseSetApart(text, quoted, options) : NOTHING;
  tell({ done: READ, stage: 'gathering' });
  return { given, gathered: gatheredFacts(text, analysis), otherLanguage: other, countWords };
}

/** Whether the engine would be given the same for this article. */
export function isOf({ given }: Analysed, stored: StoredArticle): boolean {
  return given.text === stored.text && JSON.stringify(given) === JSON.stringify(givenBy(stored));
}

/** The facts of an article, of what was gathered from its text. Says how far it is. */
export function readAnalysed(
  ref: Ref,
  stored: StoredArticle,
  { gathered, otherLanguage, countWords }: Analysed,
  tell: (progress: Progress) => void,
): Read {
  tell({ done: GATHERED, stage: 'making' });
  return { facts: factsWith(stored, gathered, ref), otherLanguage, countWords };
}

function givenBy({ text, quoted, details: { date, language } }: StoredArticle): Given {
  return { text, quoted, day: date?.value, language: language?.value ?? null };
}
