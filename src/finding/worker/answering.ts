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
  const find = ({ ref, stored }: Find): Found => {
    const prepared = inMind && isOf(inMind, stored) ? inMind : null;
    const countWords = prepared?.countWords ?? wordsOfStored(stored);
    if (isLongText(stored)) {
      const { article } = foundOf(readNothing(ref, stored, countWords), stored.corrections);
      answer({ type: 'text', article });
    }
    inMind = prepared ?? analysed(stored, countWords, tell);
    read = readAnalysed(ref, stored, inMind, tell);
    return foundOf(read, stored.corrections);
  };
  const prepare = ({ ref, stored }: Prepare): Found | null => {
    const untold = () => undefined;
    if (inMind === null || !isOf(inMind, stored)) inMind = analysed(stored, wordsOfStored(stored), untold);
    read = isLongText(stored) ? null : readAnalysed(ref, stored, inMind, untold);
    return read && foundOf(read, stored.corrections);
  };
  const foundFor = (request: Exclude<FindRequest, { type: 'prepare' }>): Found => {
    if (request.type === 'find') return find(request);
    if (read === null) throw new Error('Nothing was found yet');
    return foundOf(read, request.corrections);
  };
  const prepared = (request: Prepare): Found | null => {
    try {
      return prepare(request);
    } catch {
      // What failed beforehand fails again, and says so, when somebody waits for it.
      return null;
    }
  };
  return (request) => {
    if (request.type === 'prepare') {
      answer({ type: 'prepared', found: prepared(request) });
      return;
    }
    try {
      for (const message of inParts(foundFor(request))) answer(message);
    } catch (error) {
      answer({ type: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
  };
}
