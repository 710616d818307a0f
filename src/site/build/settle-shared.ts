import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deleteFiles, type Changes, type Digests } from '../kept/kept-files.ts';
import { digestOf } from '../kept/kept-site.ts';

/**
 * Brings the files that belong to no article from where they were built into the folder of the site: those that are not
 * there as they are. Those of an earlier build that are made no more are deleted.
 */
export function settleShared(
  from: string,
  out: string,
  files: readonly string[],
  before: Digests,
): { shared: Digests; changes: Changes } {
  const shared = Object.fromEntries(files.map((file) => [file, digestOf(join(from, file)) ?? '']));
  const added = files.filter((file) => !Object.hasOwn(before, file));
  const changed = files.filter((file) => Object.hasOwn(before, file) && before[file] !== shared[file]);
  for (const file of [...added, ...changed]) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    copyFileSync(join(from, file), join(out, file));
  }
  const deleted = Object.keys(before).filter((file) => !Object.hasOwn(shared, file));
  deleteFiles(out, deleted);
  return { shared, changes: { added, changed, deleted } };
}
