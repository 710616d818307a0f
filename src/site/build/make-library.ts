import { availableParallelism } from 'node:os';
import type { UploadLists } from '../kept/kept-site.ts';
import type { PlannedPart } from '../making/worker.ts';
import type { Run } from './workers.ts';

/** As many parts are under way as there are workers: which is the next is seen when one is free. */
const LANES = availableParallelism();

/** Makes all that is about several articles. Each part is a task of a worker; one that goes by others waits for these. */
export async function makeLibrary(run: Run, lists: UploadLists): Promise<void> {
  const plan = await run({ make: 'plan' });
  if (!('parts' in plan)) throw new Error('A worker did not say which parts the library has');
  await inTurn(plan.parts, LANES, async ({ name }) => {
    const answer = await run({ make: 'part', name });
    if ('changes' in answer) lists.add(answer.changes);
  });
}

/**
 * Does parts in their order, several at once, and each after those that it waits for.
 * @throws Error when parts wait for each other, or for one that is not among them.
 */
export async function inTurn(
  parts: readonly PlannedPart[],
  lanes: number,
  work: (part: PlannedPart) => Promise<void>,
): Promise<void> {
  const [waiting, done] = [[...parts], new Set<string>()];
  const underWay = new Set<Promise<void>>();
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ after }) => after.every((name) => done.has(name)));
    const [part] = next < 0 || underWay.size === lanes ? [] : waiting.splice(next, 1);
    if (part) {
      const working = work(part).then(() => {
        done.add(part.name);
        underWay.delete(working);
      });
      // Of several that fail, the first is said.
      working.catch(() => undefined);
      underWay.add(working);
    } else if (underWay.size > 0) await Promise.race(underWay);
    else throw new Error(`${waiting.map(({ name }) => name).join(', ')}: what they wait for is not made`);
  }
  await Promise.all(underWay);
}
