import { SearchTrouble, type LibrarySearch } from '../library-search.ts';
import type { Answered, Asked, Method } from './asked.ts';

type Waiting = Pick<PromiseWithResolvers<unknown>, 'resolve' | 'reject'>;

/** As much of a `Worker` as is used. */
export type Worker = Pick<globalThis.Worker, 'postMessage' | 'addEventListener'>;

/** The search that a worker answers for. A worker that does not start fails whatever it was asked. */
export function remoteSearch(worker: Worker): LibrarySearch {
  const waiting = new Map<number, Waiting>();
  let broken = false;
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('answer' in data) asked?.resolve(data.answer);
    else asked?.reject(new SearchTrouble(data.trouble));
  });
  worker.addEventListener('error', () => {
    broken = true;
    for (const { reject } of waiting.values()) reject(new SearchTrouble());
    waiting.clear();
  });
  const ask = async (method: Method, given: readonly unknown[]): Promise<unknown> => {
    if (broken) throw new SearchTrouble();
    const number = (last += 1);
    return new Promise((resolve, reject) => {
      waiting.set(number, { resolve, reject });
      worker.postMessage({ number, method, given } satisfies Asked, { transfer: [] });
    });
  };
  return {
    years: async () => ask('years', []) as ReturnType<LibrarySearch['years']>,
    find: async (...given) => ask('find', given) as ReturnType<LibrarySearch['find']>,
    names: async (...given) => ask('names', given) as ReturnType<LibrarySearch['names']>,
  };
}
