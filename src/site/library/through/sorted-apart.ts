import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Into so many files: what is read back at once is as large a part of the whole. */
const FILES = 64;
/** Units of UTF-16 that are held before they are written. */
const HELD = 16_384;

/**
 * Sorts what comes by the way into groups, on disk: a library’s quotations by their speakers, of which memory holds a part
 * only. The folder is its own while it is used, and gone afterwards.
 */
export class SortedApart<Value> {
  readonly #folder: string;
  readonly #held: string[] = Array.from({ length: FILES }, () => '');

  constructor(folder: string) {
    this.#folder = folder;
    this.#clear();
    mkdirSync(folder, { recursive: true });
  }

  add(group: string, value: Value): void {
    const file = fileOf(group);
    const held = `${this.#held[file] ?? ''}${JSON.stringify([group, value])}\n`;
    this.#held[file] = held.length < HELD ? held : this.#write(file, held);
  }

  /** Every group with what came for it, in the order in which it came; groups by their names, a file after the other. */
  *groups(): Generator<[group: string, values: Value[]]> {
    this.#held.forEach((held, file) => this.#write(file, held));
    for (let file = 0; file < FILES; file += 1) yield* this.#groupsIn(file);
    this.#clear();
  }

  *#groupsIn(file: number): Generator<[string, Value[]]> {
    const path = this.#pathOf(file);
    if (!existsSync(path)) return;
    const groups = new Map<string, Value[]>();
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (line === '') continue;
      const [group, value] = JSON.parse(line) as [string, Value];
      const values = groups.get(group);
      if (values) values.push(value);
      else groups.set(group, [value]);
    }
    yield* [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
  }

  #write(file: number, held: string): '' {
    if (held !== '') appendFileSync(this.#pathOf(file), held);
    this.#held[file] = '';
    return '';
  }

  #pathOf(file: number): string {
    return join(this.#folder, `${file}.ndjson`);
  }

  #clear(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function fileOf(group: string): number {
  let hash = 0;
  for (let at = 0; at < group.length; at += 1) hash = (Math.imul(hash, 31) + group.charCodeAt(at)) | 0;
  return (hash >>> 0) % FILES;
}
