/*
 * The search, apart from the page: its program needs neither the page's time nor a page whose policy lets it run.
 */
import type { LibrarySearch } from '../library-search.ts';
import type { Engine } from '../pagefind/engine.ts';
import { pagefindSearch } from '../pagefind/pagefind-search.ts';
import type { Answered, Asked } from './asked.ts';

const get = globalThis.fetch.bind(globalThis);

const search: LibrarySearch = pagefindSearch({
  at: new URL('./', globalThis.location.href).pathname,
  get,
  load: async (address) => import(/* @vite-ignore */ address) as Promise<Engine>,
  putFetch: (fetching) => {
    globalThis.fetch = async (input) => fetching(input instanceof Request ? input.url : input.toString());
  },
});

/** Whatever is asked first, what a first answer is from is on its way. */
search.years().catch(() => undefined);

globalThis.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void answerTo(data).then((answered) => globalThis.postMessage(answered, { transfer: [] }));
});

async function answerTo({ number, method, given }: Asked): Promise<Answered> {
  const ask = search[method] as (...given: readonly unknown[]) => Promise<unknown>;
  try {
    return { number, answer: await ask(...given) };
  } catch (error) {
    return { number, trouble: String(error) };
  }
}
