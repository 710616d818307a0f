import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { ResourceLimits } from 'node:worker_threads';
import type { Site } from '../making/site.ts';
import type { Answer, Task } from '../making/worker.ts';

/**
 * What a worker may hold that makes articles, in MB of its old generation. Without a bound each grows by what it could
 * collect and does not: after a thousand articles two of them hold a gigabyte, of which a quarter is in use.
 */
const ENOUGH = 192;

interface Threads {
  readonly minThreads: number;
  readonly maxThreads: number;
}
/** One is always there: where the last of several ends out of memory, what waits would else wait for ever. */
const AT_WORK: Threads = { minThreads: 1, maxThreads: availableParallelism() };
const AT_ONCE: Threads = { minThreads: availableParallelism(), maxThreads: availableParallelism() };
const IF_ASKED_FOR: Threads = { minThreads: 0, maxThreads: 1 };

/** Does a task of the build. */
export type Run = (task: Task) => Promise<Answer>;

/**
 * Has workers for the articles of a site for a while; what they hold is given back when `work` is done. An article that
 * needs more than a worker may hold, as one of ten thousand quotations does, is made by another, which may hold what it likes.
 */
export async function withArticleWorkers<Given>(
  worker: string,
  site: Site,
  work: (run: Run) => Promise<Given>,
): Promise<Given> {
  return withPool(worker, site, { maxOldGenerationSizeMb: ENOUGH }, AT_WORK, async (run) =>
    withPool(worker, site, {}, IF_ASKED_FOR, async (runLarge) =>
      work(async (task) => {
        try {
          return await run(task);
        } catch (error) {
          if (!isOutOfMemory(error)) throw error;
          return runLarge(task);
        }
      }),
    ),
  );
}

/** Has workers for what is about several articles: as much as they need, and from the beginning. */
export async function withLibraryWorkers(
  worker: string,
  site: Site,
  work: (run: Run) => Promise<void>,
): Promise<void> {
  await withPool(worker, site, {}, AT_ONCE, work);
}

async function withPool<Given>(
  filename: string,
  workerData: Site,
  limits: ResourceLimits,
  threads: Threads,
  work: (run: Run) => Promise<Given>,
): Promise<Given> {
  const pool = new Tinypool({
    filename,
    ...threads,
    // Between two tasks none is sent away: to load the code again takes longer than an article.
    idleTimeout: 5000,
    // React's development build would be slower, and is for nobody here.
    env: { ...definedIn(process.env), NODE_ENV: 'production' },
    // What is rendered is short-lived: a small nursery is collected more often, and holds less.
    resourceLimits: { maxYoungGenerationSizeMb: 32, ...limits },
    workerData,
  });
  try {
    return await work(async (task) => (await pool.run(task)) as Answer);
  } finally {
    await pool.destroy();
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function definedIn(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
