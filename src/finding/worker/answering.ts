import { foundOf, type Read } from './find-in-article.ts';
import type { FindAnswer, FindRequest } from './find-protocol.ts';
import { readStored } from './read-stored.ts';

/** Answers the page's requests one after another. What goes wrong is an answer too: the page never waits for nothing. */
export function answering(answer: (message: FindAnswer) => void): (request: FindRequest) => void {
  let read: Read | null = null;
  const answerTo = (request: FindRequest) => {
    if (request.type === 'find') {
      read = readStored(request.ref, request.stored, (progress) => {
        answer({ type: 'progress', progress });
      });
      return foundOf(read, request.stored.corrections);
    }
    if (read === null) throw new Error('Nothing was found yet');
    return foundOf(read, request.corrections);
  };
  return (request) => {
    try {
      answer({ type: 'found', found: answerTo(request) });
    } catch (error) {
      answer({ type: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
  };
}
