import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The files in a folder and in those below it, by their paths in it, with slashes, in the order of code units. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .toSorted();
}
