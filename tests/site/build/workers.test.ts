import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Site } from '../../../src/site/making/site.ts';
import type { Task } from '../../../src/site/making/worker.ts';
import { withArticleWorkers, withLibraryWorkers, type Run } from '../../../src/site/build/workers.ts';

vi.setConfig({ testTimeout: 120_000 });

const WORKER = resolve(import.meta.dirname, 'greedy-worker.mjs');
/** The worker of these tests asks for nothing of a site. */
const site = {} as Site;
const task = (slug: string): Task => ({
  make: 'article',
  slug,
  origin: { inputs: '', written: '', seen: '', modules: [] },
  from: { folder: '' },
});

test('an article that needs more than a worker may hold is made all the same, and so are the others', async () => {
  const answers = await withArticleWorkers(WORKER, site, async (run) =>
    Promise.all(['a', 'large', 'b'].map(async (slug) => run(task(slug)))),
  );
  expect(answers).toMatchObject([{ held: 0 }, { held: 30 }, { held: 0 }]);
});

test('the fault of an article is told, and the article is not made again', async () => {
  const making = withArticleWorkers(WORKER, site, async (run) => run(task('wrong')));
  await expect(making).rejects.toThrow('This article is wrong');
});

test('a worker for articles may hold less than one for the library', async () => {
  const limitOf = async (run: Run) => Number(Reflect.get(await run(task('a')), 'limit'));
  let ofLibrary = 0;
  await withLibraryWorkers(WORKER, site, async (run) => {
    ofLibrary = await limitOf(run);
  });
  expect(await withArticleWorkers(WORKER, site, limitOf)).toBeLessThan(ofLibrary / 2);
});
