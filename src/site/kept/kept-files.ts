import {
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

/** The digests of files, by their paths in the built site. */
export type Digests = Readonly<Record<string, string>>;

/** What a build did to the files of a site, by their paths: what an upload needs to know. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly deleted: readonly string[];
}

export const NO_CHANGES: Changes = { added: [], changed: [], deleted: [] };

/** Writes a file whole or not at all, so that a build that is stopped leaves no half of one. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
}

/** What a JSON file of ours holds; null where it is not there, or cannot be read: then it is made anew. */
export function readKept(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch {
    return null;
  }
}

/** The lines of a file, one by one; none where there is no file. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  if (!existsSync(path)) return;
  yield* createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
}

/** Deletes files of the site. Folders that are left empty are no files of a host, and stay. */
export function deleteFiles(out: string, files: readonly string[]): void {
  for (const file of files) rmSync(join(out, file), { force: true });
}
