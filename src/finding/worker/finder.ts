import { articleOf } from '../../article/article-index.ts';
import type { Article } from '../../article/article.ts';
import type { Ref } from '../../article/ref.ts';
import type { Correction } from '../corrections/correction.ts';
import type { StoredArticle } from '../stored/stored-article.ts';
import type { Answered, FindAnswer, FindRequest, Found, Progress } from './find-protocol.ts';
import { isLongText } from './long-text.ts';
import { withParts, type Many } from './parts.ts';

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

/** What is told while a find is under way: how far it is, and the text of a long article before anything is found in it. */
export interface Telling {
  readonly progress?: (progress: Progress) => void;
  readonly text?: (article: Article) => void;
  /** The text of a long article was told before (`prepare`). */
  readonly hasText?: boolean;
}

/**
 * The page’s way to the engine: finds an article in a worker of its own, and corrects it there. One at a time; a find ends the one
 * before it. `stop` ends the worker at once. Nothing here throws: what goes wrong is a result.
 */
export class Finder {
  readonly #makeWorker: (events: WorkerEvents) => FindingWorker;
  #worker: FindingWorker | null = null;
  #run = 0;
  #waiting: ((result: FindResult) => void)[] = [];
  /** Who is told what was found ahead, in the order of the requests. */
  #prepared: ((found: Found | null) => void)[] = [];
  #parts: Many[] = [];
  #telling: Telling = {};
  /** The text that the worker is made ready with; null when it is ready. */
  #preparing: string | null = null;
  /** The text that the worker was given last: it reads it, or has read it. */
  #ahead: string | null = null;

  constructor(makeWorker: (events: WorkerEvents) => FindingWorker = inBrowser) {
    this.#makeWorker = makeWorker;
  }

  /** Starts the worker, for what is not brought yet: its code takes longer to come than most texts to read. */
  warm(): void {
    try {
      this.#started();
    } catch {
      // What is wrong is said when something is found.
    }
  }

  /**
   * Reads a text ahead, which is to be found soon. Gives what is found in it, to be corrected as if it had been asked for; of a long
   * one what there is to read meanwhile. Null where there is nothing to give: what goes wrong is said when it is found.
   */
  async prepare(ref: Ref, stored: StoredArticle): Promise<Found | null> {
    const isAtIt = this.#preparing === stored.text && isLongText(stored);
    if (this.#waiting.length > 0 || isAtIt) return null;
    try {
      const worker = this.#workerFor(stored);
      this.#preparing = stored.text;
      this.#ahead = stored.text;
      return await new Promise((resolve) => {
        this.#prepared.push(resolve);
        worker.ask({ type: 'prepare', ref, stored });
      });
    } catch {
      this.stop();
      return null;
    }
  }

  /** Whether the worker was given this text before: then little is left to do when it is to be found. */
  isAheadWith({ text }: StoredArticle): boolean {
    return this.#ahead === text;
  }

  /** Finds the article of what is stored, with its corrections. */
  async find(ref: Ref, stored: StoredArticle, telling: Telling = {}): Promise<FindResult> {
    const { hasText = false } = telling;
    // A long text is to be read at once: a worker that is still busy with it would make its reader wait for all of it.
    const isLate = this.#preparing !== null && isLongText(stored) && !hasText;
    if (this.#waiting.length > 0 || isLate) this.stop();
    try {
      this.#worker = this.#workerFor(stored);
    } catch (error) {
      return { is: 'failed', why: error instanceof Error ? error.message : String(error) };
    }
    this.#ahead = stored.text;
    this.#telling = telling;
    return this.#ask({ type: 'find', ref, stored, hasText });
  }

  /** The article that was found, with other corrections: quick, since the text is not read again. */
  async correct(corrections: readonly Correction[]): Promise<FindResult> {
    return this.#ask({ type: 'correct', corrections });
  }

  /** Ends the work, and whatever waits for it as stopped. */
  stop(): void {
    this.#run += 1;
    this.#end();
    this.#endAll({ is: 'stopped' });
  }

  /** The worker that there is, unless it is at work on another text. */
  #workerFor({ text }: StoredArticle): FindingWorker {
    if (this.#preparing !== null && this.#preparing !== text) this.stop();
    return this.#started();
  }

  #started(): FindingWorker {
    return (this.#worker ??= this.#makeWorker(this.#events()));
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
    switch (answer.type) {
      case 'progress':
        return this.#telling.progress?.(answer.progress);
      case 'text':
        return this.#telling.text?.(articleOf(answer.article));
      case 'ahead':
        return this.#prepared[0]?.(this.#whole(answer.found));
      case 'prepared':
        this.#prepared.shift()?.(null);
        if (this.#prepared.length === 0) this.#preparing = null;
        return undefined;
      case 'part':
        this.#parts.push(answer.part);
        return undefined;
      case 'found':
        return this.#waiting.shift()?.({ is: 'found', found: this.#whole(answer.found) });
      case 'failed':
        return this.#waiting.shift()?.({ is: 'failed', why: answer.why });
    }
  }

  #whole(found: Answered): Found {
    const parts = this.#parts;
    this.#parts = [];
    return foundOf(withParts(found, parts));
  }

  #fail(why: string): void {
    this.#end();
    this.#endAll({ is: 'failed', why });
  }

  #end(): void {
    this.#worker?.end();
    this.#worker = null;
    this.#preparing = null;
    this.#ahead = null;
    this.#parts = [];
    const prepared = this.#prepared;
    this.#prepared = [];
    for (const resolve of prepared) resolve(null);
  }

  #endAll(result: FindResult): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve(result);
  }
}
