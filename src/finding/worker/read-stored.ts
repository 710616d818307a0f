import type { Ref } from '../../article/ref.ts';
import { foundFacts } from '../found-article.ts';
import { analyseSetApart } from '../set-apart.ts';
import type { StoredArticle } from '../stored/stored-article.ts';
import { readNothing, type Read } from './find-in-article.ts';
import type { Progress } from './find-protocol.ts';
import { otherLanguage } from './language.ts';

/** Parts of the work, measured on a text of 200,000 words: the engine has the most of it. */
const READ = 0.85;
const GATHERED = 0.95;

/** Reads a stored article with the engine; one in another language is left as it is. Says how far it is. */
export function readStored(ref: Ref, stored: StoredArticle, tell: (progress: Progress) => void): Read {
  const { text, quoted, details } = stored;
  tell({ done: 0, stage: 'reading' });
  const other = otherLanguage(text, details.language?.value ?? null);
  if (other !== null) return readNothing(ref, stored, other);
  const day = details.date?.value;
  const analysis = analyseSetApart(text, quoted, day === undefined ? {} : { publishedOn: day });
  tell({ done: READ, stage: 'gathering' });
  const facts = foundFacts(stored, analysis, ref);
  tell({ done: GATHERED, stage: 'making' });
  return { facts, otherLanguage: null };
}
