import { articleOf } from '../../article/article-index.ts';
import type { Ref } from '../../article/ref.ts';
import type { Correction } from '../corrections/correction.ts';
import type { StoredArticle } from '../stored/stored-article.ts';
import type { Answered, FindAnswer, FindRequest, Found, Progress } from './find-protocol.ts';

/** How a request ended. `failed` says why, in the engine's words; the article can be read all the same (`unfoundArticle`). */
export type FindResult =
  | { readonly is: 'found'; readonly found: Found }
  | { readonly is: 'failed'; readonly why: string }
  | { readonly is: 'stopped' };

/** As much of a worker as is used: a test gives another. */
export interface FindingWorker {
  readonly ask: (request: FindRequest) => void;
  readonly end: () => void;
}

/** A message has no index. */
function foundOf(answered: Answered): Found {
  return { ...answered, article: articleOf(answered.article) };
}

/** What a worker says: its answers, or that it cannot answer. */
export interface WorkerEvents {
  readonly answered: (answer: FindAnswer) => void;
  readonly broke: (why: string) => void;
}

function inBrowser({ answered, broke }: WorkerEvents): FindingWorker {
  const worker = new Worker(new URL('./find-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FindAnswer>) => {
    answered(data);
  });
  worker.addEventListener('error', ({ message }) => {
    broke(message || 'The engine could not be loaded');
  });
  worker.addEventListener('messageerror', () => {
    broke('The engine’s answer could not be read');
  });
  return {
    ask: (request) => {
      worker.postMessage(request, []);
    },
    end: () => {
      worker.terminate();
    },
  };
}

/**
 * The page's way to the engine: finds an article in a worker of its own, and corrects it there. One at a time; a find ends the one
 * before it. `stop` ends the worker at once. Nothing here throws: what goes wrong is a result.
 */
export class Finder {
  readonly #makeWorker: (events: WorkerEvents) => FindingWorker;
  #worker: FindingWorker | null = null;
  #run = 0;
  #waiting: ((result: FindResult) => void)[] = [];
  #tell: (progress: Progress) => void = () => undefined;

  constructor(makeWorker: (events: WorkerEvents) => FindingWorker = inBrowser) {
    this.#makeWorker = makeWorker;
  }

  /** Finds the article of what is stored, with its corrections; tells how far it is. */
  async find(
    ref: Ref,
    stored: StoredArticle,
    tell: (progress: Progress) => void = () => undefined,
  ): Promise<FindResult> {
    this.stop();
    this.#tell = tell;
    try {
      this.#worker = this.#makeWorker(this.#events());
    } catch (error) {
      return { is: 'failed', why: error instanceof Error ? error.message : String(error) };
    }
    return this.#ask({ type: 'find', ref, stored });
  }

  /** The article that was found, with other corrections: quick, since the text is not read again. */
  async correct(corrections: readonly Correction[]): Promise<FindResult> {
    return this.#ask({ type: 'correct', corrections });
  }

  /** Ends the work, and whatever waits for it as stopped. */
  stop(): void {
    this.#run += 1;
    this.#worker?.end();
    this.#worker = null;
    this.#endAll({ is: 'stopped' });
  }

  async #ask(request: FindRequest): Promise<FindResult> {
    const worker = this.#worker;
    if (worker === null) return { is: 'stopped' };
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      worker.ask(request);
    });
  }

  /** A worker that was ended says nothing any more. */
  #events(): WorkerEvents {
    const isCurrent = () => this.#run === run;
    this.#run += 1;
    const run = this.#run;
    return {
      answered: (answer) => {
        if (isCurrent()) this.#answered(answer);
      },
      broke: (why) => {
        if (isCurrent()) this.#fail(why);
      },
    };
  }

  #answered(answer: FindAnswer): void {
    if (answer.type === 'progress') this.#tell(answer.progress);
    else if (answer.type === 'found') this.#waiting.shift()?.({ is: 'found', found: foundOf(answer.found) });
    else this.#waiting.shift()?.({ is: 'failed', why: answer.why });
  }

  #fail(why: string): void {
    this.#worker?.end();
    this.#worker = null;
    this.#endAll({ is: 'failed', why });
  }

  #endAll(result: FindResult): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve(result);
  }
}
