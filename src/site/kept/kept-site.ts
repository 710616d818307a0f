import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../files/digest.ts';
import { ORIGINS, RECORDS } from './catalogue.ts';
import { readKept, writeWhole, type Changes, type Digests } from './kept-files.ts';

/** The form of what is kept; another one is not read, and all is made anew. */
const FORM = 6;

/** What is kept of a site as a whole, beside what is kept of each article. */
export interface KeptSite {
  readonly form: number;
  /** The digest of the code and the settings that it was made with. */
  readonly code: string;
  /** The folder that the site was written to, from the one in which this is kept: both may be moved together. */
  readonly out: string;
  /** The digest of all that the pages of the library were made from; null where they were not. */
  readonly records: string | null;
  /** The files that belong to no article and to no part of the library: scripts, styles, faces, icons. */
  readonly shared: Digests;
  /** Whether the build came to its end: what one that was stopped has changed is still to be uploaded. */
  readonly isWhole: boolean;
}

const SITE = 'site.json';

/**
 * What is kept of the site in the folder `out`; null where nothing is, or where `out` is not as it was left: then nothing
 * that is kept holds.
 */
export function readKeptSite(kept: string, out: string): KeptSite | null {
  const site = read(kept);
  if (!site) return null;
  const isThere = Object.entries(site.shared).every(([file, made]) => digestOf(join(out, file)) === made);
  return isThere ? site : null;
}

/** What is kept of a build that came to its end, wherever its site stands now; null where none did. */
export function readKeptWhole(kept: string): KeptSite | null {
  const site = read(kept);
  return site?.isWhole ? site : null;
}

function read(kept: string): KeptSite | null {
  const site = readKept(join(kept, SITE)) as KeptSite | null;
  return site?.form === FORM ? site : null;
}

export function writeKeptSite(kept: string, site: Omit<KeptSite, 'form'>): void {
  writeWhole(join(kept, SITE), JSON.stringify({ form: FORM, ...site }));
}

/** The digest of a file; null where there is none. */
export function digestOf(path: string): string | null {
  return existsSync(path) ? digest(readFileSync(path)) : null;
}

/** The lists of what an upload has to send and to delete, one path of the site a line. */
export class UploadLists {
  readonly sent: string;
  readonly deleted: string;
  readonly counts = { added: 0, changed: 0, deleted: 0 };

  /** `isGoingOn`: a build before was stopped, and nobody has sent what it had changed. */
  constructor(kept: string, isGoingOn: boolean) {
    this.sent = join(kept, 'upload.txt');
    this.deleted = join(kept, 'delete.txt');
    mkdirSync(kept, { recursive: true });
    if (isGoingOn) return;
    writeFileSync(this.sent, '');
    writeFileSync(this.deleted, '');
  }

  add({ added, changed, deleted }: Changes): void {
    append(this.sent, [...added, ...changed]);
    append(this.deleted, deleted);
    this.counts.added += added.length;
    this.counts.changed += changed.length;
    this.counts.deleted += deleted.length;
  }

  /** What is to be uploaded, in words. */
  summary(): string {
    const { added, changed, deleted } = this.counts;
    const sent = `${added} new and ${changed} changed files, listed in ${this.sent}`;
    return `To upload: ${sent}${deleted > 0 ? `; to delete: ${deleted}, listed in ${this.deleted}` : ''}`;
  }
}

function append(list: string, files: readonly string[]): void {
  if (files.length > 0) appendFileSync(list, `${files.join('\n')}\n`);
}

/** Forgets what is kept. The folder may be anybody's: only what is ours is deleted. */
export function forget(kept: string): void {
  for (const ours of ['articles', 'library', RECORDS, ORIGINS, SITE])
    rmSync(join(kept, ours), { recursive: true, force: true });
}
