import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../files/digest.ts';
import { filesUnder } from '../files/files-under.ts';
import { readKept, writeWhole } from '../kept/kept-files.ts';
import type { SiteCode } from './site-code.ts';

/** The code of a site as it was built from the same sources, so that one changed article builds one article. */
interface KeptCode {
  readonly sources: string;
  readonly code: SiteCode;
}

/** What the code is built from, besides `src/`: all of it at the root of the project. */
const BESIDE = ['index.html', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];

/** The digest of all that the code of a site is made from; `settings` are those that stand in it. */
export function sourcesOf(root: string, settings: unknown): string {
  const files = ['src', 'public'].flatMap((folder) => filesIn(root, folder));
  const parts = [...BESIDE, ...files].flatMap((file) => [file, readFileSync(join(root, file))]);
  return digest(process.version, JSON.stringify(settings), ...parts);
}

/** Articles are no part of the code. */
function filesIn(root: string, folder: string): string[] {
  return filesUnder(join(root, folder))
    .map((file) => `${folder}/${file}`)
    .filter((file) => !file.startsWith('src/content/'));
}

/** The code that was built from these sources, where all of it still stands. */
export function readKeptCode(folder: string, sources: string): SiteCode | null {
  const kept = readKept(join(folder, 'code.json')) as KeptCode | null;
  if (kept?.sources !== sources) return null;
  const { client, files, worker } = kept.code;
  return [worker, ...files.map((file) => join(client, file))].every((file) => existsSync(file))
    ? kept.code
    : null;
}

export function writeKeptCode(folder: string, sources: string, code: SiteCode): void {
  const chunks = code.chunks.map((chunk) => ({ ...chunk, code: '' }));
  writeWhole(join(folder, 'code.json'), JSON.stringify({ sources, code: { ...code, chunks } }));
}

/** Before the code is built anew: what is half built is no code. */
export function forgetCode(folder: string): void {
  rmSync(join(folder, 'code.json'), { force: true });
}
