import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest } from '../files/digest.ts';
import type { SiteFile } from '../files/site-file.ts';
import { deleteFiles, type Changes, type Digests } from './kept-files.ts';

/**
 * Writes the files of one part of the site, an article or a part of the library, beside what an earlier build left of the
 * same part: what is as it was is not touched, and what is not made any more is deleted by `done`.
 */
export class PartWriter {
  readonly #files: Record<string, string> = {};
  readonly #added: string[] = [];
  readonly #changed: string[] = [];

  constructor(
    private readonly out: string,
    private readonly before: Digests,
  ) {}

  write({ file, content }: SiteFile): void {
    this.take(file, digest(content), content);
  }

  /** Takes a file over that stands there already, as an earlier build made it. */
  keep(file: string): boolean {
    const known = this.before[file];
    if (known === undefined || !existsSync(join(this.out, file))) return false;
    this.#files[file] = known;
    return true;
  }

  private take(file: string, made: string, content: SiteFile['content']): void {
    this.#files[file] = made;
    const target = join(this.out, file);
    const isThere = existsSync(target);
    if (isThere && this.before[file] === made) return;
    if (!isThere) mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    (Object.hasOwn(this.before, file) ? this.#changed : this.#added).push(file);
  }

  /** Ends the part: what it consists of now, and what became of it. */
  done(): { files: Digests; changes: Changes } {
    const deleted = Object.keys(this.before).filter((file) => !Object.hasOwn(this.#files, file));
    deleteFiles(this.out, deleted);
    return { files: this.#files, changes: { added: this.#added, changed: this.#changed, deleted } };
  }
}
