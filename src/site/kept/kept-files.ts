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

/** So many bytes of a file are read at once. */
const AT_ONCE = 2 ** 20;

/** The byte that ends a line. */
export const BREAK = 0x0a;

/** The lines of a file, each ended by a line break, as bytes: who asks for a part of one need not read all of it. */
export async function* linesOf(path: string): AsyncGenerator<Buffer> {
  if (!existsSync(path)) return;
  let rest: Buffer = Buffer.alloc(0);
  for await (const bytes of createReadStream(path, { highWaterMark: AT_ONCE }) as AsyncIterable<Buffer>) {
    const chunk = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    let from = 0;
    for (let end = chunk.indexOf(BREAK); end >= 0; end = chunk.indexOf(BREAK, from)) {
      yield chunk.subarray(from, end);
      from = end + 1;
    }
    rest = chunk.subarray(from);
  }
}

/** Deletes files of the site. Folders that are left empty are no files of a host, and stay. */
export function deleteFiles(out: string, files: readonly string[]): void {
  for (const file of files) rmSync(join(out, file), { force: true });
}
