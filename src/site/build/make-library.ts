import type { UploadLists } from '../kept/kept-site.ts';
import type { Run } from './workers.ts';

/** Makes all that is about several articles: each part is a task of a worker, and the last part waits for the others. */
export async function makeLibrary(run: Run, lists: UploadLists): Promise<void> {
  const names = await run({ make: 'names' });
  if (!('first' in names)) throw new Error('A worker did not say which parts the library has');
  const make = async (name: string) => {
    const answer = await run({ make: 'part', name });
    if ('changes' in answer) lists.add(answer.changes);
  };
  await Promise.all(names.first.map(make));
  for (const name of names.last) await make(name);
}
