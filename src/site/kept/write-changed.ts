import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest } from '../files/digest.ts';
import type { MadeFile, SiteFile } from '../files/site-file.ts';
import { deleteFiles, type Changes, type Digests } from './kept-files.ts';

/** What is kept of the files of one part of the site. */
export interface KeptPart {
  readonly files: Digests;
  /** Of those that take long to make: the digests of what they were made from. */
  readonly made: Digests;
}

/**
 * Writes the files of one part of the site, an article or a part of the library, beside what an earlier build left of the
 * same part: what is as it was is not touched, and what is not made any more is deleted by `done`.
 */
export class PartWriter {
  readonly #files: Record<string, string> = {};
  readonly #made: Record<string, string> = {};
  readonly #added: string[] = [];
  readonly #changed: string[] = [];

  constructor(
    private readonly out: string,
    private readonly before: KeptPart,
  ) {}

  /** What is made from the same as before and stands there is not made again. */
  async write(each: SiteFile | MadeFile): Promise<void> {
    const { file } = each;
    if ('content' in each) return this.#take(file, each.content);
    this.#made[file] = each.from;
    if (this.before.made[file] !== each.from || !this.#keep(file)) this.#take(file, await each.make());
  }

  #keep(file: string): boolean {
    const known = this.before.files[file];
    if (known === undefined || !existsSync(join(this.out, file))) return false;
    this.#files[file] = known;
    return true;
  }

  #take(file: string, content: SiteFile['content']): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const made = digest(bytes);
    this.#files[file] = made;
    const target = join(this.out, file);
    const isThere = existsSync(target);
    if (isThere && this.before.files[file] === made) return;
    if (!isThere) mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    (Object.hasOwn(this.before.files, file) ? this.#changed : this.#added).push(file);
  }

  /** Ends the part: what it consists of now, and what became of it. */
  done(): KeptPart & { changes: Changes } {
    const deleted = Object.keys(this.before.files).filter((file) => !Object.hasOwn(this.#files, file));
    deleteFiles(this.out, deleted);
    const changes = { added: this.#added, changed: this.#changed, deleted };
    return { files: this.#files, made: this.#made, changes };
  }
}
