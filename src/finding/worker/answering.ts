import type { Ref } from '../../article/ref.ts';
import type { CountWords } from '../../article/words.ts';
import type { StoredArticle } from '../stored/stored-article.ts';
import { foundOf, readNothing, wordsOfStored, type Read } from './find-in-article.ts';
import type { FindAnswer, FindRequest, Found, Progress } from './find-protocol.ts';
import { isLongText } from './long-text.ts';
import { inParts } from './parts.ts';
import { analysed, isOf, readAnalysed, type Analysed } from './read-stored.ts';

type Find = Extract<FindRequest, { type: 'find' }>;
type Prepare = Extract<FindRequest, { type: 'prepare' }>;

/** Answers the page's requests one after another. What goes wrong is an answer too: the page never waits for nothing. */
export function answering(answer: (message: FindAnswer) => void): (request: FindRequest) => void {
  let inMind: Analysed | null = null;
  let read: Read | null = null;
  const tell = (progress: Progress) => answer({ type: 'progress', progress });
  const find = ({ ref, stored, hasText }: Find): Found => {
    const prepared = inMind && isOf(inMind, stored) ? inMind : null;
    const countWords = prepared?.countWords ?? wordsOfStored(stored);
    if (isLongText(stored) && !hasText)
      answer({ type: 'text', article: unread(ref, stored, countWords).article });
    inMind = prepared ?? analysed(stored, countWords, tell);
    read = readAnalysed(ref, stored, inMind, tell);
    return foundOf(read, stored.corrections);
  };
  const tellAhead = (found: Found) => {
    for (const message of inParts(found))
      answer(message.type === 'found' ? { ...message, type: 'ahead' } : message);
  };
  const prepare = ({ ref, stored }: Prepare) => {
    const countWords = wordsOfStored(stored);
    const isLong = isLongText(stored);
    if (isLong) tellAhead(unread(ref, stored, countWords));
    if (inMind === null || !isOf(inMind, stored)) inMind = analysed(stored, countWords, untold);
    if (isLong) return;
    read = readAnalysed(ref, stored, inMind, untold);
    tellAhead(foundOf(read, stored.corrections));
  };
  const foundFor = (request: Exclude<FindRequest, Prepare>): Found => {
    if (request.type === 'find') return find(request);
    if (read === null) throw new Error('Nothing was found yet');
    return foundOf(read, request.corrections);
  };
  return (request) => {
    try {
      if (request.type === 'prepare') prepare(request);
      else for (const message of inParts(foundFor(request))) answer(message);
    } catch (error) {
      // What failed beforehand fails again, and says so, when somebody waits for it.
      if (request.type !== 'prepare')
        answer({ type: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
    if (request.type === 'prepare') answer({ type: 'prepared' });
  };
}

/** A long article before anything is found in it. */
function unread(ref: Ref, stored: StoredArticle, countWords: CountWords): Found {
  return foundOf(readNothing(ref, stored, countWords), stored.corrections);
}

const untold = () => undefined;
