import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest } from '../files/digest.ts';
import type { MadeFile, MadeFolder, SiteFile } from '../files/site-file.ts';
import { deleteFiles, type Changes, type Digests } from './kept-files.ts';

/** What is kept of the files of one part of the site. */
export interface KeptPart {
  readonly files: Digests;
  /** Of files that take long to make, and of folders of which all is made from the same: the digests of what that was. */
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
  /** Those that were there, or were made: to ask for one again takes as long as to make it. */
  readonly #folders = new Set<string>();
  #byFolder: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(
    private readonly out: string,
    private readonly before: KeptPart,
  ) {}

  /** A folder that is made from the same: whether it stands as it was made, with all its files. */
  folder(folder: string, from: string): MadeFolder {
    const stands =
      this.before.made[folder] === from && this.#filesIn(folder).every((file) => this.#isThere(file));
    return { folder, from, stands };
  }

  /** What is made from the same as before and stands there is not made again. */
  async write(each: SiteFile | MadeFile | MadeFolder): Promise<void> {
    if ('folder' in each) return this.#keepFolder(each);
    const { file } = each;
    if ('content' in each) return this.#take(file, each.content);
    this.#made[file] = each.from;
    if (this.before.made[file] !== each.from || !this.#keep(file)) this.#take(file, await each.make());
  }

  #keepFolder({ folder, from, stands }: MadeFolder): void {
    this.#made[folder] = from;
    if (!stands) return;
    for (const file of this.#filesIn(folder)) {
      this.#keep(file);
      const made = this.before.made[file];
      if (made !== undefined) this.#made[file] = made;
    }
  }

  #filesIn(folder: string): readonly string[] {
    this.#byFolder ??= byFolder(this.before);
    return this.#byFolder.get(folder) ?? [];
  }

  #isThere(file: string): boolean {
    return existsSync(join(this.out, file));
  }

  #keep(file: string): boolean {
    const known = this.before.files[file];
    if (known === undefined || !this.#isThere(file)) return false;
    this.#files[file] = known;
    return true;
  }

  #take(file: string, content: SiteFile['content']): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const made = digest(bytes);
    this.#files[file] = made;
    if (this.before.files[file] === made && this.#isThere(file)) return;
    const target = join(this.out, file);
    this.#makeFolder(dirname(target));
    writeFileSync(target, bytes);
    (Object.hasOwn(this.before.files, file) ? this.#changed : this.#added).push(file);
  }

  #makeFolder(folder: string): void {
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }

  /** Ends the part: what it consists of now, and what became of it. */
  done(): KeptPart & { changes: Changes } {
    const deleted = Object.keys(this.before.files).filter((file) => !Object.hasOwn(this.#files, file));
    deleteFiles(this.out, deleted);
    const changes = { added: this.#added, changed: this.#changed, deleted };
    return { files: this.#files, made: this.#made, changes };
  }
}

/** The files of each folder that was made as one, wherever they stand in it. */
function byFolder({ files, made }: KeptPart): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const file of Object.keys(files))
    for (let end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) {
      const folder = file.slice(0, end + 1);
      if (made[folder] === undefined) continue;
      const known = folders.get(folder);
      if (known) known.push(file);
      else folders.set(folder, [file]);
    }
  return folders;
}
